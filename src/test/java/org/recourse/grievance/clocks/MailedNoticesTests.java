package org.recourse.grievance.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.Person;
import org.recourse.RecourseTest;
import org.recourse.Stage;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.StaffDirectory;
import org.recourse.correspondence.HospitalProperties;
import org.recourse.deadline.ClockNews;
import org.recourse.deadline.ClockTrigger;
import org.recourse.deadline.Deadlines;
import org.recourse.forms.CaseReception;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminders by mail: to those of the office, once, and never a word about the patient. */
@RecourseTest
class MailedNoticesTests {

  @Autowired StaffDirectory staff;
  @Autowired HospitalProperties hospital;
  @Autowired TransactionTemplate transaction;
  @Autowired Stage stage;
  @Autowired CaseReception reception;
  @Autowired Deadlines deadlines;
  @Autowired JdbcClient database;
  private final List<SimpleMailMessage> taken = new ArrayList<>();
  private CaseFile file;
  private List<ClockNews> news;

  @BeforeEach
  void a_case_whose_clocks_warn() {
    file =
        stage.as(
            Person.REPRESENTATIVE,
            () ->
                reception.open(
                    "grievance",
                    Map.of(
                        "channel", "PHONE",
                        "receivedAt", OffsetDateTime.now().minusMinutes(1).toString(),
                        "narrative", "An invented complaint.")));
    news =
        deadlines
            .start(file.id(), new ClockTrigger("HOSPITAL_GRIEVANCE", "RECEIVED", Instant.now()))
            .stream()
            .map(clock -> new ClockNews(clock, 50, false))
            .toList();
    database.sql("update staff_member set email = username || '@hospital.example'").update();
  }

  @Test
  void whoever_works_on_the_case_gets_one_mail_that_names_the_case_and_the_day_alone() {
    var notices = by(new Server());

    var told = tell(notices, Set.of("representative", "supervisor"), news.subList(0, 2));

    assertThat(told).containsExactlyInAnyOrder("representative", "supervisor");
    assertThat(taken).hasSize(2);
    assertThat(taken.get(0).getTo()).containsExactly("representative@hospital.example");
    assertThat(taken.get(0).getSubject()).isEqualTo("A clock of " + file.number());
    assertThat(taken.get(0).getText().lines().toList())
        .containsExactly(
            "A clock of %s ends on %s."
                .formatted(file.number(), ClockDoor.lastDay(news.get(0).clock())),
            "A clock of %s ends on %s."
                .formatted(file.number(), ClockDoor.lastDay(news.get(1).clock())),
            "",
            "Sign in to see what it asks for.");
  }

  @Test
  void a_department_gets_no_mail_about_the_clocks_of_a_complaint() {
    assertThat(tell(by(new Server()), Set.of("department-responder", "nobody"), news)).isEmpty();
    assertThat(taken).isEmpty();
  }

  @Test
  void what_comes_to_nothing_is_not_mailed() {
    transaction.executeWithoutResult(
        t -> {
          by(new Server()).tell(file, Set.of("representative"), news);
          t.setRollbackOnly();
        });

    assertThat(taken).isEmpty();
  }

  @Test
  void a_mail_server_that_is_down_is_left_in_peace_and_stops_nobody() {
    var server = new Server();
    server.down = true;
    var notices = by(server);

    tell(notices, Set.of("representative", "supervisor"), news);
    tell(notices, Set.of("representative"), news);

    assertThat(server.asked).isEqualTo(1);
  }

  @Test
  void where_no_mail_server_is_configured_nobody_is_mailed() {
    var notices =
        new MailedNotices(
            new StaticListableBeanFactory().getBeanProvider(MailSender.class), staff, hospital);

    assertThat(tell(notices, Set.of("representative"), news)).isEmpty();
  }

  private Set<String> tell(ClockNotices notices, Set<String> people, List<ClockNews> told) {
    return transaction.execute(t -> notices.tell(file, people, told));
  }

  private ClockNotices by(Server server) {
    var beans = new StaticListableBeanFactory();
    beans.addBean("server", server);
    return new MailedNotices(beans.getBeanProvider(MailSender.class), staff, hospital);
  }

  private class Server implements MailSender {

    private boolean down;
    private int asked;

    @Override
    public void send(SimpleMailMessage... mails) {
      asked++;
      if (down) {
        throw new MailSendException("simulated");
      }
      taken.addAll(List.of(mails));
    }
  }
}
