package org.recourse.assistance.letters;

import static org.recourse.casefile.Groups.FINANCIAL_COUNSELORS;
import static org.recourse.casefile.Groups.SUPERVISORS;

import java.util.Set;
import org.recourse.engine.InnerProcess;
import org.recourse.forms.desk.NarrowForm;
import org.recourse.outgoing.ReturnedLetterDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the house knows the process that sends letters about applications. */
@Configuration
class AssistanceLetterConfiguration {

  @Bean
  InnerProcess assistanceLetter() {
    return new InnerProcess(
        "assistance", "assistance-letter", Set.of(FINANCIAL_COUNSELORS, SUPERVISORS), null);
  }

  @Bean
  NarrowForm returnedLetterOfApplication(ReturnedLetterDesk desk, ApplicationLetters letters) {
    return desk.formOf(letters);
  }
}
