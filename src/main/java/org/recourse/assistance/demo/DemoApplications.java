package org.recourse.assistance.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.forms.CaseReception;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two invented applications: one told in full, one whose patient is still to be interviewed. */
@Component
@ConditionalOnBooleanProperty("recourse.demo")
@ConditionalOnBooleanProperty(name = "recourse.demo-cases", matchIfMissing = true)
class DemoApplications {

  private final CaseReception reception;
  private final JdbcClient database;
  private final ObjectMapper json;
  private final Clock clock;

  DemoApplications(CaseReception reception, JdbcClient database, ObjectMapper json, Clock clock) {
    this.reception = reception;
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void applyOnce() throws IOException {
    if (database.sql("select count(*) from assistance").query(Long.class).single() > 0) {
      return;
    }
    var file = new ClassPathResource("demo/applications.json");
    List<Map<String, Object>> applications =
        json.readValue(file.getContentAsByteArray(), new TypeReference<>() {});
    for (Map<String, Object> application : applications) {
      var days = Duration.ofDays((Integer) application.remove("daysAgo"));
      application.put("receivedAt", clock.instant().minus(days).toString());
      ((List<?>) application.get("bills")).forEach(bill -> dated(asLine(bill)));
      reception.open("assistance", application);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asLine(Object bill) {
    return (Map<String, Object>) bill;
  }

  private void dated(Map<String, Object> bill) {
    for (String day : List.of("cared", "billed")) {
      Integer ago = (Integer) bill.remove(day + "DaysAgo");
      if (ago != null) {
        bill.put(day + "On", BusinessCalendar.dayOf(clock.instant()).minusDays(ago).toString());
      }
    }
  }
}
