package org.recourse.casefile.web.cases;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.Confidentiality;
import org.recourse.casefile.Groups;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.search.CaseQuery;
import org.recourse.casefile.search.CaseSearch;
import org.recourse.casefile.search.Viewer;
import org.springframework.stereotype.Component;

/** Looks for cases on behalf of whoever asks, and shows them none that the door would keep shut. */
@Component
class SearchDesk {

  private static final List<String> SEE_RESTRICTED =
      List.of(Groups.SUPERVISORS, Groups.RISK_MANAGERS);

  private final CaseSearch search;
  private final CaseAccess access;
  private final SignedOn person;
  private final List<CaseKind> kinds;

  SearchDesk(CaseSearch search, CaseAccess access, SignedOn person, List<CaseKind> kinds) {
    this.search = search;
    this.access = access;
    this.person = person;
    this.kinds = kinds;
  }

  CoverPage find(CaseQuery query) {
    var page = search.find(query, viewer());
    return new CoverPage(
        page.cases().stream().filter(this::maySee).map(CaseCover::of).toList(), page.next());
  }

  private boolean maySee(CaseFile file) {
    return file.confidentiality() == Confidentiality.STANDARD || access.maySee(file, person);
  }

  private Viewer viewer() {
    var visible =
        kinds.stream().filter(this::reads).map(CaseKind::flow).collect(Collectors.toSet());
    return new Viewer(person.username(), visible, person.isSystem() || isIn(SEE_RESTRICTED));
  }

  private boolean reads(CaseKind kind) {
    return person.isSystem()
        || isIn(Stream.concat(kind.workers().stream(), kind.readers().stream()).toList());
  }

  private boolean isIn(Collection<String> groups) {
    return !Collections.disjoint(groups, person.groups());
  }
}
