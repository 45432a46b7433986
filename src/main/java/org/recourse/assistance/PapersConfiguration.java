package org.recourse.assistance;

import static org.recourse.casefile.Groups.FINANCIAL_COUNSELORS;
import static org.recourse.casefile.Groups.SUPERVISORS;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recourse.assistance.charity.PresumptiveCharity;
import org.recourse.assistance.determination.amounts.DecidedHere;
import org.recourse.assistance.papers.ChosenPrograms;
import org.recourse.assistance.papers.IncomeFact;
import org.recourse.assistance.papers.PaperSettings;
import org.recourse.assistance.papers.ProvenIncomes;
import org.recourse.assistance.result.ScreeningBook;
import org.recourse.engine.InnerProcess;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the papers of an application know the application. */
@Configuration
@EnableConfigurationProperties(PaperSettings.class)
class PapersConfiguration {

  @Bean
  InnerProcess assistancePapers() {
    return new InnerProcess(
        "assistance", "assistance-papers", Set.of(FINANCIAL_COUNSELORS, SUPERVISORS), null);
  }

  @Bean
  ChosenPrograms chosenPrograms(
      ApplicationBook book,
      ScreeningBook screenings,
      DecidedHere decidedHere,
      ProvenIncomes proven) {
    return new ChosenPrograms() {

      @Override
      public List<String> of(UUID caseId) {
        return book.get(caseId).chosenPrograms();
      }

      @Override
      public Set<String> presumed(UUID caseId) {
        return screenings.of(caseId).stream()
            .filter(line -> PresumptiveCharity.RULE.equals(line.get("rule")))
            .map(line -> (String) line.get("program"))
            .collect(Collectors.toSet());
      }

      @Override
      public Set<String> decidedHere(UUID caseId) {
        return of(caseId).stream()
            .filter(program -> decidedHere.how(program).isPresent())
            .filter(program -> !decidedHere.hasPortal(program))
            .collect(Collectors.toSet());
      }

      @Override
      public Function<String, Set<IncomeFact>> incomes(UUID caseId) {
        return proven.by(book.get(caseId).facts().household());
      }
    };
  }
}
