package org.recourse.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recourse.Recourse;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Which room may know which: the packages below org.recourse are the modules. */
class ModuleRulesTests {

  private static final Set<String> A_FLOW_MAY_KNOW =
      Set.of("casefile", "deadline", "correspondence", "outgoing", "forms", "engine");

  private static final Map<String, Set<String>> A_SHARED_ROOM_MAY_KNOW =
      Map.of(
          "casefile", Set.of(),
          "engine", Set.of("casefile"),
          "deadline", Set.of("casefile", "engine"),
          "correspondence", Set.of("casefile"),
          "security", Set.of("casefile"),
          "reporting", Set.of("casefile"),
          "forms", Set.of("casefile", "engine"),
          "outgoing", Set.of("casefile", "correspondence", "forms", "engine"));

  private final ApplicationModules modules = ApplicationModules.of(Recourse.class);

  @Test
  void rooms_know_only_whom_they_name_at_the_door() {
    assertThat(modules.stream()).isNotEmpty();

    modules.verify();
  }

  @Test
  void no_door_plate_names_more_than_the_design_allows() {
    assertThat(modules.stream())
        .allSatisfy(
            room ->
                assertThat(named(room))
                    .as("allowedDependencies of %s; flows never know each other", room)
                    .isSubsetOf(allowed(room)));
  }

  private static Set<String> allowed(ApplicationModule room) {
    var name = room.getIdentifier().toString();
    return A_SHARED_ROOM_MAY_KNOW.getOrDefault(name, A_FLOW_MAY_KNOW);
  }

  private static Set<String> named(ApplicationModule room) {
    var plate = room.getBasePackage().getName() + ".package-info";
    try {
      var module =
          Class.forName(plate).getAnnotation(org.springframework.modulith.ApplicationModule.class);
      return Arrays.stream(module.allowedDependencies())
          .map(dependency -> dependency.split("::")[0].strip())
          .collect(Collectors.toSet());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(plate + " is missing", e);
    }
  }
}
