package org.recourse.casefile.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseProblem;
import org.recourse.casefile.documents.Document;
import org.recourse.casefile.documents.Documents;
import org.recourse.casefile.web.CaseCounter;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The papers of a case. */
@RestController
@RequestMapping("/api/cases/{number}/documents")
@Tag(name = "Documents", description = "The papers of a case: added and read, never changed")
class DocumentsApi {

  private final CaseCounter counter;
  private final Documents documents;

  DocumentsApi(CaseCounter counter, Documents documents) {
    this.counter = counter;
    this.documents = documents;
  }

  @GetMapping
  @Operation(summary = "List the documents of a case")
  List<Document> list(@PathVariable String number) {
    return documents.of(counter.toRead(number, "LIST_DOCUMENTS").id());
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Download a document",
      description = "Always as an attachment; it opens in no browser.")
  ResponseEntity<Resource> download(@PathVariable String number, @PathVariable UUID id) {
    var file = counter.toRead(number, "READ_DOCUMENT");
    var document = documents.find(file.id(), id).orElseThrow(NoSuchDocument::new);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.mediaType()))
        .contentLength(document.size())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(new InputStreamResource(documents.content(document)));
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      summary = "Add a document",
      description =
          "A file of a kind that cannot run: its content and its name must agree on what it is.")
  @ApiResponse(responseCode = "201", description = "The document is filed")
  ResponseEntity<Document> add(
      @PathVariable String number,
      @RequestPart MultipartFile file,
      @Parameter(description = "What it is, in your words") @RequestParam(required = false)
          String description)
      throws IOException {
    var caseFile = counter.toWorkOn(number, "ADD_DOCUMENT");
    try (var content = file.getInputStream()) {
      var document = documents.add(caseFile.id(), file.getOriginalFilename(), description, content);
      var location =
          ServletUriComponentsBuilder.fromCurrentContextPath()
              .path("/api/cases/{number}/documents/{id}")
              .build(caseFile.number(), document.id());
      return ResponseEntity.created(location).body(document);
    }
  }

  private static final class NoSuchDocument extends CaseProblem {

    NoSuchDocument() {
      super(
          404,
          "Document not found",
          "The case has no such document. List its documents to see which it has.",
          Map.of());
    }
  }
}
