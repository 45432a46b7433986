package org.recourse.security.staff;

import java.util.List;
import java.util.Set;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.web.once.TakesSecrets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The staff list over HTTP: for administrators, but for one's own password. */
@RestController
@RequestMapping("/api/staff")
class StaffController {

  private final Staff staff;
  private final StaffAccounts accounts;
  private final SignedOn signedOn;

  StaffController(Staff staff, StaffAccounts accounts, SignedOn signedOn) {
    this.staff = staff;
    this.accounts = accounts;
    this.signedOn = signedOn;
  }

  @GetMapping
  List<Person> everybody() {
    return staff.all().stream().map(Person::of).toList();
  }

  @PostMapping
  @TakesSecrets
  ResponseEntity<Person> open(@RequestBody NewPerson person) {
    var opened =
        accounts.open(
            person.username, person.displayName, person.email, person.groups, person.password);
    return ResponseEntity.status(HttpStatus.CREATED).body(Person.of(opened));
  }

  @PatchMapping("/{username}")
  Person change(@PathVariable String username, @RequestBody Change change) {
    return Person.of(
        accounts.change(
            username,
            change.displayName,
            change.email,
            change.groups,
            change.enabled,
            change.password));
  }

  @PostMapping("/me/password")
  @TakesSecrets
  ResponseEntity<Void> changeOwnPassword(@RequestBody OwnPassword passwords) {
    accounts.changeOwnPassword(signedOn.username(), passwords.oldPassword, passwords.newPassword);
    return ResponseEntity.noContent().build();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> explain(StaffProblem problem) {
    return ResponseEntity.of(problem.answer()).build();
  }

  record Person(
      String username,
      String displayName,
      String email,
      String origin,
      boolean enabled,
      Set<String> groups) {

    static Person of(StaffRecord record) {
      return new Person(
          record.username(),
          record.displayName(),
          record.email(),
          record.origin().name(),
          record.enabled(),
          record.groups());
    }
  }

  record NewPerson(
      String username, String displayName, String email, Set<String> groups, String password) {}

  record Change(
      String displayName, String email, Set<String> groups, Boolean enabled, String password) {}

  record OwnPassword(String oldPassword, String newPassword) {}
}
