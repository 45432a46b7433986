package org.recourse.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.casefile.CaseFileRoom.GARDENING;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.casefile.documents.Document;
import org.recourse.casefile.documents.Documents;
import org.springframework.beans.factory.annotation.Autowired;

/** A document is what it says it is, and stays so. */
@CaseFileTest
class DocumentsTests {

  private static final byte[] PNG =
      HexFormat.of()
          .parseHex(
              "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002"
                  + "00000500017a5eab3f0000000049454e44ae426082");
  private static final byte[] PDF =
      "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(UTF_8);

  @Autowired private CaseNumbers numbers;
  @Autowired private CaseFiles files;
  @Autowired private Timeline timeline;
  @Autowired private Documents documents;
  private UUID id;

  @BeforeEach
  void a_case() {
    id =
        files
            .open(GARDENING, numbers.allocate(GARDENING), Instant.now(), Confidentiality.STANDARD)
            .id();
  }

  @Test
  void a_document_comes_back_byte_by_byte_and_stands_in_the_timeline() throws IOException {
    var added = add("Röntgen \"links\" 左.pdf", PDF);

    assertThat(added.mediaType()).isEqualTo("application/pdf");
    assertThat(documents.of(id)).containsExactly(added);
    assertThat(documents.find(UUID.randomUUID(), added.id())).isEmpty();
    assertThat(documents.content(added).readAllBytes()).isEqualTo(PDF);
    assertThat(timeline.of(id).get(1).details())
        .containsEntry("sha256", added.sha256())
        .containsEntry("name", "Röntgen \"links\" 左.pdf");
  }

  @Test
  void pictures_text_and_office_files_are_taken() throws IOException {
    assertThat(add("scan.PNG", PNG).mediaType()).isEqualTo("image/png");
    assertThat(add("photo.jpg", HexFormat.of().parseHex("ffd8ffe000104a464946000101")).mediaType())
        .isEqualTo("image/jpeg");
    assertThat(add("notes.txt", "Grüße, {\"a\": 1}".getBytes(UTF_8)).mediaType())
        .isEqualTo("text/plain");
    assertThat(add("letter.docx", zip("[Content_Types].xml", "word/document.xml")).mediaType())
        .endsWith("wordprocessingml.document");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: Ada\nTo: Bo\n\nRoses",
        "{\"a\": 1}",
        "a,b\n1,2",
        "% roses",
        "function(x) is a word",
        "a"
      })
  void words_are_text_whatever_they_resemble(String words) {
    assertThat(add("note.txt", words.getBytes(UTF_8)).mediaType()).isEqualTo("text/plain");
  }

  @Test
  void an_archive_that_never_ends_is_refused_soon() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int megabyte = 0; megabyte < 300; megabyte++) {
        zip.write(new byte[1 << 20]);
      }
    }

    refused("letter.docx", bytes.toByteArray(), "it is none of");
  }

  @Test
  void a_picture_that_calls_itself_a_letter_is_refused() {
    refused("scan.pdf", PNG, "does not say what it is");
    refused("scan", PNG, "does not say what it is");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><script>alert(1)</script></html>",
        "<!DOCTYPE html><p>",
        "  <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "<?xml version='1.0'?><a/>",
        "MZ\u0090\u0000\u0003",
        "\u007fELF\u0002\u0001\u0001",
        "#!/bin/sh\nrm -rf /",
        "text with a \u0000 in it"
      })
  void what_could_run_is_refused_whatever_its_name(String content) {
    refused("harmless.txt", content.getBytes(UTF_8), "it is none of");
    refused("harmless.pdf", content.getBytes(UTF_8), "it is none of");
  }

  @Test
  void archives_and_macros_are_refused() throws IOException {
    refused("letter.docx", zip("word/document.xml", "word/vbaProject.bin"), "it is none of");
    refused("all.zip", zip("a.txt"), "it is none of");
  }

  @Test
  void what_is_empty_or_too_large_is_refused() {
    refused("empty.pdf", new byte[0], "empty");
    refused("big.txt", "x".repeat((1 << 20) + 1).getBytes(UTF_8), "larger than 1 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n.pdf", "a\u0000.pdf", "invoice\u202efdp.pdf", "", "  "})
  void a_name_that_nobody_can_read_is_refused(String name) {
    assertThatThrownBy(() -> add(name, PDF)).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd.pdf",
        "C:\\windows\\system32.pdf",
        "';drop table document;--.pdf",
        "نامه\u200cها.pdf"
      })
  void a_name_is_only_a_name(String name) {
    assertThat(add(name, PDF).name()).isEqualTo(name);
  }

  private void refused(String name, byte[] content, String why) {
    assertThatThrownBy(() -> add(name, content))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(why);
    assertThat(documents.of(id)).isEmpty();
  }

  private Document add(String name, byte[] content) {
    return documents.add(id, name, null, new ByteArrayInputStream(content));
  }

  private static byte[] zip(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
      }
    }
    return bytes.toByteArray();
  }
}
