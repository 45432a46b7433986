package org.recourse.casefile.documents;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.text.SafeText;
import org.springframework.stereotype.Component;

/** Looks into a file, as its name may say anything. */
@Component
class DocumentInspection {

  private static final int LONGEST_NAME = 255;
  private static final Set<String> ARCHIVES =
      Set.of(
          OfficeArchive.ARCHIVE,
          "application/x-tika-ooxml",
          DocumentType.DOCX.mediaType(),
          DocumentType.XLSX.mediaType());

  private final TikaConfig tika;

  DocumentInspection() throws TikaException, IOException {
    this.tika = new TikaConfig();
  }

  /** The name unchanged, when it is one that a person may read. */
  String name(String name) {
    SafeText.require("file", name, LONGEST_NAME);
    if (name.codePoints().anyMatch(DocumentInspection::misleads)) {
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
    var found = DocumentType.ofMediaType(detect(content)).or(() -> text(content)).orElse(null);
    if (found == null) {
      throw InvalidInput.in(
          "file", "it is none of: PDF, PNG, JPEG, TIFF, UTF-8 text, DOCX, XLSX, ODT.");
    }
    var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (DocumentType.ofExtension(extension).filter(found::equals).isEmpty()
        || name.indexOf('.') < 0) {
      throw InvalidInput.in(
          "file", "its name does not say what it is: a " + found + " file. Rename it.");
    }
    return found;
  }

  private String detect(byte[] content) {
    try (var stream = TikaInputStream.get(content)) {
      var type = tika.getDetector().detect(stream, new Metadata()).getBaseType().toString();
      var isText = type.equals(DocumentType.TEXT.mediaType());
      return ARCHIVES.contains(type) ? OfficeArchive.typeOf(content) : isText ? "" : type;
    } catch (IOException e) {
      throw InvalidInput.in("file", "it can't be read. Save it again and retry.");
    }
  }

  private static Optional<DocumentType> text(byte[] content) {
    return Optional.of(DocumentType.TEXT).filter(type -> PlainText.isPlain(content));
  }

  private static boolean misleads(int c) {
    return Character.isISOControl(c) || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }
}
