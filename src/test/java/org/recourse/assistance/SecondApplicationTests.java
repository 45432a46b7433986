package org.recourse.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.recourse.Person.COUNSELOR;
import static org.recourse.Person.SUPERVISOR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recourse.AtOnce;
import org.recourse.casefile.CaseProblem;
import org.recourse.casefile.NamedPeople;
import org.springframework.beans.factory.annotation.Autowired;

/** A patient with an open application asks for help again. */
class SecondApplicationTests extends ApplicationStories {

  @Autowired ApplicationHandling handling;
  @Autowired NamedPeople named;

  private Map<String, Object> anApplicationOf(String name, String recordNumber) {
    var application = anApplication("3,000.00");
    application.put("patientName", name);
    application.put("patientRecordNumber", recordNumber);
    return application;
  }

  @Test
  void a_patient_with_an_open_application_is_asked_about_before_there_is_another() {
    var name = aMark();
    var first = recorded(anApplicationOf(name, aMark()));
    var again = anApplicationOf(name.toUpperCase(java.util.Locale.ROOT), aMark());

    assertThatThrownBy(() -> recorded(again))
        .hasMessageContaining(first.number() + " is open. Go on there")
        .hasMessageContaining("tick 'Applies again'");
    again.put("applyAgain", true);
    var second = recorded(again);
    assertThat(second.number()).isNotEqualTo(first.number());
    assertThat(onRecord(second)).containsEntry("applyAgain", true);
  }

  @Test
  void the_medical_record_number_is_enough_and_a_closed_application_is_in_nobodys_way() {
    var record = aMark();
    var first = recorded(anApplicationOf(aMark(), record));
    var again = anApplicationOf(aMark(), " " + record);

    assertThatThrownBy(() -> recorded(again)).hasMessageContaining(first.number());
    stage.does(COUNSELOR, () -> handling.withdraw(first.id(), aMark()));
    flow.work(first);
    assertThat(recorded(again).number()).isNotEqualTo(first.number());
  }

  @Test
  void somebody_of_the_same_name_and_another_birthday_is_somebody_else() {
    var name = aMark();
    recorded(anApplicationOf(name, aMark()));
    var other = anApplicationOf(name, aMark());
    other.put("patientBirthDate", "1961-04-05");

    assertThat(recorded(other).isOpen()).isTrue();
  }

  @Test
  void whoever_may_not_see_the_open_application_does_not_learn_its_number() {
    var name = aMark();
    var first = recorded(anApplicationOf(name, aMark()));
    stage.does(SUPERVISOR, () -> named.set(first.id(), Set.of(COUNSELOR.username())));

    assertThatThrownBy(() -> recorded(anApplicationOf(name, aMark())))
        .hasMessageContaining("ask a supervisor")
        .hasMessageNotContaining(first.number());
  }

  @Test
  void two_who_record_one_patient_at_once_open_one_application() {
    var name = aMark();
    var both =
        Stream.generate(() -> anApplicationOf(name, aMark()))
            .limit(2)
            .map(a -> AtOnce.supply(() -> catchThrowable(() -> recorded(a))))
            .toList();
    List<Throwable> refused =
        both.stream().map(CompletableFuture::join).filter(problem -> problem != null).toList();

    assertThat(refused).singleElement().isInstanceOf(CaseProblem.class);
  }
}
