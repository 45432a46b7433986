package org.recourse.grievance.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.recourse.forms.CaseReception;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A handful of invented complaints, so that a first look at the demo finds an office at work. */
@Component
@ConditionalOnBooleanProperty("recourse.demo")
@ConditionalOnBooleanProperty(name = "recourse.demo-cases", matchIfMissing = true)
class DemoComplaints {

  private static final String FLOW = "grievance";

  private final CaseReception reception;
  private final JdbcClient database;
  private final ObjectMapper json;
  private final Clock clock;

  DemoComplaints(CaseReception reception, JdbcClient database, ObjectMapper json, Clock clock) {
    this.reception = reception;
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void recordOnce() throws IOException {
    if (database.sql("select count(*) from grievance").query(Long.class).single() > 0) {
      return;
    }
    var file = new ClassPathResource("demo/complaints.json");
    List<Map<String, Object>> complaints =
        json.readValue(file.getContentAsByteArray(), new TypeReference<>() {});
    for (Map<String, Object> complaint : complaints) {
      var days = Duration.ofDays((Integer) complaint.remove("daysAgo"));
      complaint.put("receivedAt", clock.instant().minus(days).toString());
      reception.open(FLOW, complaint);
    }
  }
}
