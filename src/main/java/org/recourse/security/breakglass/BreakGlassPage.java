package org.recourse.security.breakglass;

import java.util.UUID;
import org.recourse.casefile.CaseProblem;
import org.recourse.casefile.Groups;
import org.recourse.casefile.SignedOn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which auditors ask for a shut case, and those who hold it decide. */
@Controller
class BreakGlassPage {

  private static final String DONE = "redirect:/break-glass?done";
  private static final String NOT_DONE = "redirect:/break-glass?not-done";

  private final BreakGlass glass;
  private final BreakGlassSettings settings;
  private final SignedOn person;

  BreakGlassPage(BreakGlass glass, BreakGlassSettings settings, SignedOn person) {
    this.glass = glass;
    this.settings = settings;
    this.person = person;
  }

  @GetMapping("/break-glass")
  String show(
      @RequestParam(required = false) String done,
      @RequestParam(name = "not-done", required = false) String notDone,
      Model page) {
    page.addAttribute("done", done != null);
    page.addAttribute("notDone", notDone != null);
    page.addAttribute("requests", glass.list());
    page.addAttribute("auditor", person.groups().contains(Groups.AUDITORS));
    page.addAttribute("usual", settings.open().toHours());
    page.addAttribute("longest", settings.longest().toHours());
    return "break-glass";
  }

  @PostMapping("/break-glass")
  String ask(@RequestParam String number, @RequestParam String reason) {
    return leads(() -> glass.ask(number.strip(), reason));
  }

  @PostMapping("/break-glass/{id}/confirm")
  String confirm(@PathVariable UUID id, @RequestParam Integer hours) {
    return leads(() -> glass.confirm(id, hours));
  }

  @PostMapping("/break-glass/{id}/refuse")
  String refuse(@PathVariable UUID id, @RequestParam String reason) {
    return leads(() -> glass.refuse(id, reason));
  }

  @PostMapping("/break-glass/{id}/end")
  String end(@PathVariable UUID id) {
    return leads(() -> glass.end(id));
  }

  private static String leads(Runnable deed) {
    try {
      deed.run();
      return DONE;
    } catch (CaseProblem refused) {
      return NOT_DONE;
    }
  }
}
