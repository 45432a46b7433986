package org.recourse.forms.drafts;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PAYLOAD_TOO_LARGE;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.recourse.casefile.SignedOn;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where Tasklist leaves half-filled forms and finds them again. Nobody reads anybody else's. */
@RestController
@RequestMapping("/api/drafts/{form}")
class DraftDesk {

  private final Drafts drafts;
  private final DraftDoor door;
  private final DraftContent content;
  private final SignedOn person;

  DraftDesk(Drafts drafts, DraftDoor door, DraftContent content, SignedOn person) {
    this.drafts = drafts;
    this.door = door;
    this.content = content;
    this.person = person;
  }

  @GetMapping
  ResponseEntity<?> read(@PathVariable("form") String form) {
    if (!door.isOpen(form, person)) {
      return closed();
    }
    return drafts
        .find(person.username(), form)
        .<ResponseEntity<?>>map(
            draft -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(draft))
        .orElseGet(() -> ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build());
  }

  @PutMapping
  ResponseEntity<?> keep(@PathVariable("form") String form, HttpServletRequest request)
      throws IOException {
    if (!door.isOpen(form, person)) {
      return closed();
    }
    try {
      var savedAt = drafts.keep(person.username(), form, content.read(request.getInputStream()));
      return ResponseEntity.ok(Map.of("savedAt", savedAt));
    } catch (DraftContent.TooLong tooLong) {
      return problem(
          PAYLOAD_TOO_LARGE, "The draft is too long", "Shorten it, or finish the form now.");
    } catch (DraftContent.NotAnObject other) {
      return problem(
          BAD_REQUEST, "This is not a draft", "Send the form's values as one JSON object.");
    }
  }

  @DeleteMapping
  ResponseEntity<Void> drop(@PathVariable("form") String form) {
    drafts.drop(person.username(), form);
    return ResponseEntity.noContent().build();
  }

  private static ResponseEntity<ProblemDetail> closed() {
    return problem(
        NOT_FOUND,
        "No such form",
        "The task is done, or it is no longer yours. Refresh your list.");
  }

  private static ResponseEntity<ProblemDetail> problem(
      HttpStatus status, String title, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    return ResponseEntity.of(problem).build();
  }
}
