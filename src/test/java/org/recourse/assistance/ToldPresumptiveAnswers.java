package org.recourse.assistance;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.recourse.assistance.letters.PresumptiveAnswer;
import org.recourse.assistance.letters.PresumptiveAnswers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Answers of the state that a test tells; where it told none, those on record. */
@Component
@Primary
public class ToldPresumptiveAnswers implements PresumptiveAnswers {

  private final Map<UUID, PresumptiveAnswer> told = new ConcurrentHashMap<>();
  private final ObjectProvider<PresumptiveAnswers> all;

  ToldPresumptiveAnswers(ObjectProvider<PresumptiveAnswers> all) {
    this.all = all;
  }

  @Override
  public Optional<PresumptiveAnswer> of(UUID caseId) {
    return Optional.ofNullable(told.get(caseId))
        .or(
            () ->
                all.stream()
                    .filter(answers -> answers != this)
                    .findFirst()
                    .flatMap(answers -> answers.of(caseId)));
  }

  void tell(UUID caseId, PresumptiveAnswer answer) {
    told.put(caseId, answer);
  }
}
