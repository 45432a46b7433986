package org.recourse.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.search.CaseQuery;
import org.recourse.casefile.search.CaseSearch;
import org.recourse.casefile.search.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** Who looks for a case finds it, and nobody finds what they may not see. */
@CaseFileTest
class CaseSearchTests {

  private static final CaseKind FISHING =
      new CaseKind("fishing", "FS", "Fishing", Set.of(), Set.of());
  private static final Viewer EVERYTHING = new Viewer("chief", Set.of("fishing"), true);

  @Autowired private CaseNumbers numbers;
  @Autowired private CaseFiles files;
  @Autowired private Parties parties;
  @Autowired private NamedPeople named;
  @Autowired private CaseSearch search;

  @Test
  void names_are_found_whatever_their_capitals_and_numbers_by_their_beginning() {
    var file = open("Łukasz_ÖZGÜR 100%", Confidentiality.STANDARD);

    assertThat(find("łukasz_özgür", EVERYTHING)).containsExactly(file.number());
    assertThat(find("100%", EVERYTHING)).containsExactly(file.number());
    assertThat(find(file.number().toLowerCase(), EVERYTHING)).containsExactly(file.number());
    assertThat(find("%", EVERYTHING)).doesNotContain("FS");
    assertThat(find("' or 1=1 --", EVERYTHING)).isEmpty();
    assertThatThrownBy(() -> find("\u0000", EVERYTHING)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void nobody_finds_what_they_may_not_see() {
    var secret = open("Hidden Heron", Confidentiality.RESTRICTED);
    var about = open("Hidden Otter", Confidentiality.STANDARD);
    named.set(about.id(), Set.of("otto"));

    assertThat(find("hidden", new Viewer("otto", Set.of("fishing"), true)))
        .containsExactly(secret.number());
    assertThat(find("hidden", new Viewer("anna", Set.of("fishing"), false)))
        .containsExactly(about.number());
    assertThat(find("hidden", new Viewer("anna", Set.of("gardening"), true))).isEmpty();
    assertThat(find("hidden", new Viewer("anna", Set.of(), true))).isEmpty();
  }

  @Test
  void pages_follow_each_other_without_gap_or_double() {
    var all = new ArrayList<String>();
    for (int i = 0; i < 7; i++) {
      all.add(0, open("Paged Perch " + i, Confidentiality.STANDARD).number());
    }
    var found = new ArrayList<String>();

    String cursor = null;
    do {
      var page =
          search.find(
              new CaseQuery("paged perch", "fishing", CaseStatus.OPEN, null, null, cursor, 3),
              EVERYTHING);
      page.cases().forEach(file -> found.add(file.number()));
      cursor = page.next();
    } while (cursor != null);

    assertThat(found).containsExactlyElementsOf(all);
    assertThatThrownBy(
            () -> search.find(new CaseQuery(null, null, null, null, null, "x", 3), EVERYTHING))
        .isInstanceOf(InvalidInput.class);
  }

  private List<String> find(String text, Viewer viewer) {
    var page = search.find(new CaseQuery(text, null, null, null, null, null, 50), viewer);
    return page.cases().stream().map(CaseFile::number).toList();
  }

  private CaseFile open(String patient, Confidentiality confidentiality) {
    var file = files.open(FISHING, numbers.allocate(FISHING), Instant.now(), confidentiality);
    parties.put(file.id(), Map.of("patientName", patient));
    return file;
  }
}
