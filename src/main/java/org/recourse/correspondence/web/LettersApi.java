package org.recourse.correspondence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.recourse.casefile.web.CaseCounter;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterNotFound;
import org.recourse.correspondence.Letters;
import org.recourse.correspondence.Preview;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The letters of a case. */
@RestController
@RequestMapping("/api/cases/{number}/letters")
@Tag(name = "Letters", description = "What we wrote to people, and what became of it")
class LettersApi {

  private final CaseCounter cases;
  private final LetterCounter counter;
  private final Letters letters;

  LettersApi(CaseCounter cases, LetterCounter counter, Letters letters) {
    this.cases = cases;
    this.counter = counter;
    this.letters = letters;
  }

  @GetMapping
  @Operation(
      summary = "List the letters of a case",
      description = "Oldest first: to whom, how, in which state, and what each still lacks.")
  List<Letter> list(@PathVariable String number) {
    return letters.of(cases.toRead(number, "LIST_LETTERS").id());
  }

  @GetMapping("/{id}")
  @Operation(summary = "Download a letter", description = "Its PDF, always as an attachment.")
  ResponseEntity<byte[]> download(@PathVariable String number, @PathVariable UUID id) {
    var letter = counter.toRead(number, id, "READ_LETTER");
    var pdf = letters.pdf(letter.id()).orElseThrow(() -> new LetterNotFound(id));
    return PdfAnswer.of(pdf, "%s-%s.pdf".formatted(letter.type(), number));
  }

  @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Read a letter before it goes",
      description =
          "Its PDF in base64, what it still lacks and how hard it is to read. No letter is kept.")
  ResponseEntity<Preview> preview(
      @PathVariable String number, @RequestBody PreviewRequest request) {
    var file = cases.toWorkOn(number, "PREVIEW_LETTER");
    return ResponseEntity.ok(letters.preview(request.order(file.id())));
  }
}
