package org.recourse.casefile.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.access.ConfinedKinds;
import org.recourse.casefile.related.RelatedCase;
import org.recourse.casefile.related.RelatedCases;
import org.recourse.casefile.related.Relation;
import org.recourse.casefile.related.SuggestedCase;
import org.recourse.casefile.related.Suggestions;
import org.recourse.casefile.web.CaseCounter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases that belong together. */
@RestController
@RequestMapping("/api/cases/{number}/related")
@Tag(name = "Cases")
class RelatedCasesApi {

  private final CaseCounter counter;
  private final RelatedCases related;
  private final Suggestions suggestions;
  private final CaseFiles files;
  private final CaseAccess access;
  private final SignedOn person;
  private final ConfinedKinds confined;

  RelatedCasesApi(
      CaseCounter counter,
      RelatedCases related,
      Suggestions suggestions,
      CaseFiles files,
      CaseAccess access,
      SignedOn person,
      ConfinedKinds confined) {
    this.counter = counter;
    this.related = related;
    this.suggestions = suggestions;
    this.files = files;
    this.access = access;
    this.person = person;
    this.confined = confined;
  }

  /** A link about to be made. */
  record NewLink(
      @Schema(description = "The other case", example = "GR-2025-000041") String number,
      @Schema(description = "Why they belong together; OTHER when left out") Relation relation) {}

  @GetMapping
  @Operation(summary = "List related cases", description = "Those that one may see.")
  List<RelatedCase> list(@PathVariable String number) {
    return visible(counter.toRead(number, "READ_RELATED").id());
  }

  @GetMapping("/suggestions")
  @Operation(
      summary = "Suggest related cases",
      description =
          "Cases of the same patient or the same event, with the reason; those that one may see and"
              + " that are not linked yet. Nothing is linked until somebody posts the link.")
  List<SuggestedCase> suggest(@PathVariable String number) {
    var file = counter.toRead(number, "READ_RELATED");
    return suggestions.of(file.id()).stream().filter(other -> maySee(other.caseId())).toList();
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Link two cases",
      description =
          "The link is seen from both sides and told in both timelines. To link a case to a"
              + " confined one, it is enough to read it; it tells nothing of the link.")
  @ApiResponse(responseCode = "201", description = "They are linked")
  ResponseEntity<List<RelatedCase>> relate(@PathVariable String number, @RequestBody NewLink link) {
    var file = counter.toWorkOn(number, "RELATE_CASE");
    if (link.number() == null) {
      throw InvalidInput.in("number", "it is needed. Give the number of the other case.");
    }
    // A case tells nothing of a confined one it is linked to, so it need not be changed.
    var other =
        confined.has(file.kind())
            ? counter.toRead(link.number(), "RELATE_CASE")
            : counter.toWorkOn(link.number(), "RELATE_CASE");
    related.relate(
        file.id(), other.id(), link.relation() == null ? Relation.OTHER : link.relation());
    return ResponseEntity.status(HttpStatus.CREATED).body(visible(file.id()));
  }

  private List<RelatedCase> visible(UUID caseId) {
    return related.of(caseId).stream().filter(link -> maySee(link.caseId())).toList();
  }

  private boolean maySee(UUID caseId) {
    return files.find(caseId).filter(file -> access.maySee(file, person)).isPresent();
  }
}
