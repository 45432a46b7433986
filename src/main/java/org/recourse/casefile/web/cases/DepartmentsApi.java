package org.recourse.casefile.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.recourse.casefile.Groups;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.departments.Department;
import org.recourse.casefile.departments.Departments;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of departments: everybody may read it, administrators keep it. */
@RestController
@RequestMapping("/api/departments")
@Tag(name = "Departments", description = "Who in the hospital can be asked")
class DepartmentsApi {

  private final Departments departments;
  private final SignedOn person;

  DepartmentsApi(Departments departments, SignedOn person) {
    this.departments = departments;
    this.person = person;
  }

  /** A department about to be added. */
  record NewDepartment(
      @Schema(description = "One word that never changes") String key,
      @Schema(description = "What people call it") String name,
      @Schema(description = "Sign-in name of who leads it") String head) {}

  /** What is to change; what is left out stays. */
  record Change(String name, String head, Boolean active) {}

  @GetMapping
  @Operation(summary = "Every department, closed ones too")
  List<Department> all() {
    return departments.all();
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Add a department",
      description = "Give its people the group the answer names, and they find its questions.")
  @ApiResponse(responseCode = "201", description = "The department can be asked")
  ResponseEntity<Department> add(@RequestBody NewDepartment wanted) {
    mustKeepTheList();
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(departments.add(wanted.key(), wanted.name(), wanted.head()));
  }

  @PatchMapping(path = "/{key}", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Change, close or reopen a department",
      description = "One that still has questions to answer can't be closed.")
  Department change(@PathVariable String key, @RequestBody Change change) {
    mustKeepTheList();
    return departments.change(key, change.name(), change.head(), change.active());
  }

  private void mustKeepTheList() {
    if (!person.groups().contains(Groups.ADMINISTRATORS)) {
      throw new NotYours("Administrators keep the list of departments. Ask one of them.");
    }
  }
}
