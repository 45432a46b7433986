package org.recourse.security.signon;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.SignedOn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the screens what to offer: nothing that whoever is signed in would be refused. */
@RestController
@Tag(name = "Sign-on", description = "Who is signed in")
class MeApi {

  private final SignedOn person;
  private final ObjectProvider<CaseKind> kinds;

  MeApi(SignedOn person, ObjectProvider<CaseKind> kinds) {
    this.person = person;
    this.kinds = kinds;
  }

  /** Whoever asks. */
  record Me(
      String username,
      List<String> groups,
      @Schema(description = "The flows whose cases they may change, e.g. grievance")
          List<String> worksOn) {}

  @GetMapping("/api/me")
  @Operation(summary = "Who is signed in, and on which kinds of case they work")
  Me me() {
    var groups = person.groups();
    return new Me(
        person.username(),
        groups.stream().sorted().toList(),
        kinds.stream()
            .filter(kind -> kind.isWorkedOnBy(groups))
            .map(CaseKind::flow)
            .sorted()
            .toList());
  }
}
