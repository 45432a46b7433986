package org.recourse.grievance.clocks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.Groups;
import org.recourse.casefile.StaffDirectory;
import org.recourse.correspondence.HospitalProperties;
import org.recourse.deadline.ClockNews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Mails a reminder to those of the office whose address is known, once the transaction stands. The
 * task list is what counts: a reminder that the mail server does not take is given up, and the
 * server is left in peace for a minute.
 */
@Component
class MailedNotices implements ClockNotices {

  private static final Logger LOG = LoggerFactory.getLogger(MailedNotices.class);
  private static final Set<String> OFFICE = Set.of(Groups.REPRESENTATIVES, Groups.SUPERVISORS);
  private static final long PEACE = Duration.ofMinutes(1).toNanos();

  private final ObjectProvider<MailSender> server;
  private final StaffDirectory staff;
  private final HospitalProperties hospital;
  private volatile Long failedAt;

  MailedNotices(
      ObjectProvider<MailSender> server, StaffDirectory staff, HospitalProperties hospital) {
    this.server = server;
    this.staff = staff;
    this.hospital = hospital;
  }

  @Override
  public Set<String> tell(CaseFile file, Set<String> people, List<ClockNews> news) {
    MailSender mail = server.getIfAvailable();
    if (mail == null) {
      return Set.of();
    }
    Map<String, String> addresses = new TreeMap<>();
    people.stream()
        .filter(this::isOfTheOffice)
        .forEach(name -> staff.mailOf(name).ifPresent(address -> addresses.put(name, address)));
    if (!addresses.isEmpty()) {
      String text = text(file, news);
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              addresses.values().forEach(address -> send(mail, file, address, text));
            }
          });
    }
    return addresses.keySet();
  }

  private void send(MailSender mail, CaseFile file, String address, String text) {
    if (failedAt != null && System.nanoTime() - failedAt < PEACE) {
      return;
    }
    SimpleMailMessage reminder = new SimpleMailMessage();
    reminder.setFrom(hospital.mail());
    reminder.setTo(address);
    reminder.setSubject("A clock of " + file.number());
    reminder.setText(text);
    try {
      mail.send(reminder);
      failedAt = null;
    } catch (MailException e) {
      failedAt = System.nanoTime();
      LOG.warn("No reminder was mailed for {}: {}", file.number(), e.getClass().getSimpleName());
    }
  }

  private boolean isOfTheOffice(String username) {
    return staff
        .find(username)
        .filter(member -> member.groups().stream().anyMatch(OFFICE::contains))
        .isPresent();
  }

  private static String text(CaseFile file, List<ClockNews> news) {
    return news.stream()
        .map(one -> sentence(file, one))
        .distinct()
        .collect(Collectors.joining("\n", "", "\n\nSign in to see what it asks for.\n"));
  }

  private static String sentence(CaseFile file, ClockNews news) {
    String day = ClockDoor.lastDay(news.clock());
    return news.isMissed()
        ? "A clock of %s ran out on %s.".formatted(file.number(), day)
        : "A clock of %s ends on %s.".formatted(file.number(), day);
  }
}
