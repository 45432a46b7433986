package org.recourse.casefile.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into an archive for the letter or table that it may be. */
final class OfficeArchive {

  static final String ARCHIVE = "application/zip";

  private static final long LARGEST = 256 << 20;
  private static final Map<String, String> TELLING =
      Map.of(
          "word/document.xml", DocumentType.DOCX.mediaType(),
          "xl/workbook.xml", DocumentType.XLSX.mediaType());

  private OfficeArchive() {}

  /**
   * The media type of the paper inside; that of an archive when there is none, when it brings
   * macros, which may stand last, or when it unpacks to more than any paper does.
   */
  static String typeOf(byte[] content) throws IOException {
    var found = ARCHIVE;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      long left = LARGEST;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        left = pass(zip, left);
        if (left < 0 || entry.getName().endsWith("vbaProject.bin")) {
          return ARCHIVE;
        }
        found = TELLING.getOrDefault(entry.getName(), found);
      }
    }
    return found;
  }

  private static long pass(ZipInputStream entry, long left) throws IOException {
    var buffer = new byte[1 << 16];
    for (int read = entry.read(buffer); read >= 0 && left >= 0; read = entry.read(buffer)) {
      left -= read;
    }
    return left;
  }
}
