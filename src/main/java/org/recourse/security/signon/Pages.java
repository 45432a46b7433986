package org.recourse.security.signon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.Groups;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.StaffDirectory;
import org.recourse.casefile.StaffMember;
import org.recourse.security.staff.Staff;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The two pages of our own: the sign-in, and the home page that shows what a role may open. */
@Controller
class Pages {

  private static final Set<String> WATCH_IN_COCKPIT =
      Set.of(Groups.SUPERVISORS, Groups.ANALYSTS, Groups.ADMINISTRATORS);

  private static final Set<String> READ_ABOUT_PAYERS =
      Set.of(
          Groups.AUTHORIZATION_SPECIALISTS, Groups.SUPERVISORS, Groups.ANALYSTS, Groups.AUDITORS);

  private static final Set<String> READ_COLLECTIONS_HOLDS =
      Set.of(Groups.BILLING, Groups.FINANCIAL_COUNSELORS, Groups.SUPERVISORS, Groups.AUDITORS);

  private final SignedOn person;
  private final StaffDirectory directory;
  private final Staff staff;
  private final ObjectProvider<CaseKind> kinds;
  private final ObjectProvider<Iterable<ClientRegistration>> providers;
  private final boolean demo;

  Pages(
      SignedOn person,
      StaffDirectory directory,
      Staff staff,
      ObjectProvider<CaseKind> kinds,
      ObjectProvider<Iterable<ClientRegistration>> providers,
      @Value("${recourse.demo}") boolean demo) {
    this.person = person;
    this.directory = directory;
    this.staff = staff;
    this.kinds = kinds;
    this.providers = providers;
    this.demo = demo;
  }

  @GetMapping("/sign-in")
  String signIn(@RequestParam Map<String, String> notices, Model page) {
    page.addAttribute("notices", notices.keySet());
    page.addAttribute("demo", demo);
    page.addAttribute("demoStaff", demo ? demoStaff() : List.of());
    page.addAttribute("providers", providers.getIfAvailable());
    return "sign-in";
  }

  private List<StaffMember> demoStaff() {
    var names = Set.copyOf(staff.withDemoPassword());
    return directory.everyone().stream()
        .filter(member -> names.contains(member.username()))
        .toList();
  }

  @GetMapping("/")
  String home(Model page) {
    var groups = person.groups();
    var name =
        directory.find(person.username()).map(StaffMember::displayName).orElse(person.username());
    page.addAttribute("name", name);
    page.addAttribute("groups", groups.stream().sorted().toList());
    page.addAttribute(
        "tasklist",
        groups.contains(Groups.DEPARTMENT_RESPONDERS)
            || kinds.stream().anyMatch(kind -> kind.isWorkedOnBy(groups)));
    page.addAttribute(
        "cockpit", WATCH_IN_COCKPIT.stream().anyMatch(groups::contains) || worksOnConfined(groups));
    page.addAttribute("payers", READ_ABOUT_PAYERS.stream().anyMatch(groups::contains));
    page.addAttribute("holds", READ_COLLECTIONS_HOLDS.stream().anyMatch(groups::contains));
    page.addAttribute("shutCases", mayDecideOrAsk(groups));
    page.addAttribute("administrator", groups.contains(Groups.ADMINISTRATORS));
    return "home";
  }

  private boolean mayDecideOrAsk(Set<String> groups) {
    return groups.contains(Groups.AUDITORS)
        || groups.contains(Groups.SUPERVISORS)
        || worksOnConfined(groups);
  }

  private boolean worksOnConfined(Set<String> groups) {
    return kinds.stream().anyMatch(kind -> kind.confined() && kind.isWorkedOnBy(groups));
  }
}
