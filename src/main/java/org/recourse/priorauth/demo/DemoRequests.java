package org.recourse.priorauth.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
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

/** A few invented requests for care, so that a first look at the demo finds an office at work. */
@Component
@ConditionalOnBooleanProperty("recourse.demo")
@ConditionalOnBooleanProperty(name = "recourse.demo-cases", matchIfMissing = true)
class DemoRequests {

  private static final String FLOW = "priorauth";

  private final CaseReception reception;
  private final JdbcClient database;
  private final ObjectMapper json;
  private final Clock clock;

  DemoRequests(CaseReception reception, JdbcClient database, ObjectMapper json, Clock clock) {
    this.reception = reception;
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void requestOnce() throws IOException {
    if (database.sql("select count(*) from priorauth").query(Long.class).single() > 0) {
      return;
    }
    var file = new ClassPathResource("demo/requests.json");
    List<Map<String, Object>> requests =
        json.readValue(file.getContentAsByteArray(), new TypeReference<>() {});
    for (Map<String, Object> request : requests) {
      var days = Duration.ofDays((Integer) request.remove("daysAgo"));
      request.put("receivedAt", clock.instant().minus(days).toString());
      becomesDay(request, "appointmentOn");
      ((List<?>) request.get("serviceLines")).forEach(this::datedLine);
      reception.open(FLOW, request);
    }
  }

  @SuppressWarnings("unchecked")
  private void datedLine(Object row) {
    var line = (Map<String, Object>) row;
    becomesDay(line, "from");
    becomesDay(line, "to");
  }

  /** The file counts days from today. */
  private void becomesDay(Map<String, Object> values, String key) {
    LocalDate today = BusinessCalendar.dayOf(clock.instant());
    values.computeIfPresent(key, (k, days) -> today.plusDays((Integer) days).toString());
  }
}
