package org.recourse.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Figures of the machine count no risk reports. */
@RecourseTest
class RiskFiguresTests {

  @LocalServerPort int port;
  @Autowired MeterRegistry figures;

  @Test
  void no_figure_tells_how_often_a_risk_is_reported() {
    var caller = new ApiCaller(port);

    caller.post("risk-manager", "/api/risk-reports", Map.of());
    caller.post("representative", "/api/grievances", Map.of());

    assertThat(figures.getMeters())
        .extracting(Meter::getId)
        .extracting(id -> id.getTag("uri"))
        .filteredOn(Objects::nonNull)
        .contains("/api/grievances")
        .noneMatch(path -> path.startsWith("/api/risk"));
  }
}
