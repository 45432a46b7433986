package org.recourse.security.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo where to go and as whom. */
@Component
@ConditionalOnProperty("recourse.demo")
class DemoNotice {

  private static final Logger LOG = LoggerFactory.getLogger(DemoNotice.class);

  private final Environment environment;

  DemoNotice(Environment environment) {
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void print() {
    var port = environment.getProperty("local.server.port");
    if (port == null) {
      return;
    }
    var home =
        "http://localhost:" + port + environment.getProperty("server.servlet.context-path", "");
    var notice =
        new StringBuilder("\n  Recourse is ready, in demo mode. Everything in it is invented.\n\n");
    notice.append("  %-10s %s/%n".formatted("Home", home));
    notice.append("  %-10s %s/camunda/app/tasklist/%n".formatted("Tasklist", home));
    notice.append("  %-10s %s/camunda/app/cockpit/%n%n".formatted("Cockpit", home));
    notice.append("  Sign in with password \"%s\" as%n".formatted(DemoStaff.PASSWORD));
    DemoStaff.all()
        .forEach(
            person ->
                notice.append(
                    "    %-26s %s%n"
                        .formatted(person.username(), String.join(", ", person.groups()))));
    LOG.info(notice.toString());
  }
}
