package org.recourse.casefile.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.text.SafeText;
import org.springframework.stereotype.Component;

/** Looks into a file, as its name may say anything. */
@Component
class DocumentInspection {

  private static final int LONGEST_NAME = 255;
  private static final long LARGEST_UNPACKED = 256 << 20;
  private static final String ARCHIVE = "application/zip";
  private static final Map<String, String> OFFICE =
      Map.of(
          "word/document.xml",
          DocumentType.DOCX.mediaType(),
          "xl/workbook.xml",
          DocumentType.XLSX.mediaType());
  private static final Set<String> OOXML =
      Set.of(
          "application/x-tika-ooxml", DocumentType.DOCX.mediaType(), DocumentType.XLSX.mediaType());

  private final TikaConfig tika;

  DocumentInspection() throws TikaException, IOException {
    this.tika = new TikaConfig();
  }

  /** The name unchanged, when it is one that a person may read. */
  String name(String name) {
    SafeText.require("file", name, LONGEST_NAME);
    if (name.codePoints()
        .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
      throw InvalidInput.in(
          "file", "its name has invisible characters. Rename the file and add it again.");
    }
    return name;
  }

  /** What the file is, when content and name agree and it is something that a case file takes. */
  DocumentType type(String name, byte[] content) {
    if (content.length == 0) {
      throw InvalidInput.in("file", "it is empty.");
    }
    var found =
        DocumentType.ofMediaType(detect(content))
            .orElseThrow(
                () ->
                    InvalidInput.in(
                        "file", "it is none of: PDF, PNG, JPEG, TIFF, text, DOCX, XLSX, ODT."));
    var dot = name.lastIndexOf('.');
    var extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (DocumentType.ofExtension(extension).filter(found::equals).isEmpty()) {
      throw InvalidInput.in(
          "file", "its name does not say what it is: a " + found + " file. Rename it.");
    }
    return found;
  }

  private String detect(byte[] content) {
    try (var stream = TikaInputStream.get(content)) {
      var type = tika.getDetector().detect(stream, new Metadata()).getBaseType();
      if (type.equals(MediaType.APPLICATION_ZIP) || OOXML.contains(type.toString())) {
        return office(content);
      }
      return type.equals(MediaType.TEXT_PLAIN) || type.equals(MediaType.OCTET_STREAM)
          ? text(content)
          : type.toString();
    } catch (IOException e) {
      throw InvalidInput.in("file", "it can't be read. Save it again and retry.");
    }
  }

  // Looks like text to Tika's magic alone; only what is wholly readable and no markup is filed as
  // text.
  private static String text(byte[] content) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      var strange =
          text.chars().anyMatch(c -> Character.isISOControl(c) && "\t\n\r\f".indexOf(c) < 0);
      var markup = text.toString().stripLeading().replace("\ufeff", "").startsWith("<");
      return strange || markup || text.toString().startsWith("#!")
          ? "application/octet-stream"
          : "text/plain";
    } catch (CharacterCodingException e) {
      return "application/octet-stream";
    }
  }

  // Reads through the whole archive, as macros may stand last, but no further than a paper ever
  // goes.
  private static String office(byte[] content) throws IOException {
    var found = ARCHIVE;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      var buffer = new byte[1 << 16];
      long unpacked = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith("vbaProject.bin")) {
          return ARCHIVE;
        }
        found = OFFICE.getOrDefault(entry.getName(), found);
        for (int read = 0; read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > LARGEST_UNPACKED) {
            return ARCHIVE;
          }
        }
      }
    }
    return found;
  }
}
