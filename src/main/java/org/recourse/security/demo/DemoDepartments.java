package org.recourse.security.demo;

import java.util.Map;
import java.util.TreeMap;
import org.recourse.casefile.departments.Department;
import org.recourse.casefile.departments.Departments;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The invented departments of the demo. */
@Component
@ConditionalOnBooleanProperty("recourse.demo")
class DemoDepartments implements SmartInitializingSingleton {

  private static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.of(
              "emergency", "Emergency department",
              "radiology", "Radiology",
              "nursing", "Nursing",
              "billing", "Patient billing"));

  private final Departments departments;

  DemoDepartments(Departments departments) {
    this.departments = departments;
  }

  /** Adds those that are missing; each is led by who answers for it. */
  @Override
  public void afterSingletonsInstantiated() {
    var known = departments.all().stream().map(Department::key).toList();
    NAMES.forEach(
        (key, name) -> {
          if (!known.contains(key)) {
            departments.add(key, name, DemoStaff.responderOf(key).username());
          }
        });
  }
}
