package org.recourse.risk.oncall;

import java.util.Set;
import java.util.TreeSet;
import org.recourse.casefile.StaffDirectory;
import org.recourse.correspondence.HospitalProperties;
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
 * Mails those on call that something waits, once the transaction stands. The mail names no case,
 * because a mailbox is read by others too; the task list is what counts, and the ladder goes on
 * whether or not a mail arrives.
 */
@Component
class OnCallMail {

  private static final Logger LOG = LoggerFactory.getLogger(OnCallMail.class);

  private final ObjectProvider<MailSender> server;
  private final StaffDirectory staff;
  private final HospitalProperties hospital;

  OnCallMail(ObjectProvider<MailSender> server, StaffDirectory staff, HospitalProperties hospital) {
    this.server = server;
    this.staff = staff;
    this.hospital = hospital;
  }

  /** Tells them; returns the sign-in names of those with an address. */
  Set<String> tell(Set<String> people) {
    MailSender mail = server.getIfAvailable();
    Set<String> told = new TreeSet<>();
    if (mail == null) {
      return told;
    }
    for (String name : people) {
      staff
          .mailOf(name)
          .ifPresent(
              address -> {
                told.add(name);
                TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                      @Override
                      public void afterCommit() {
                        send(mail, address);
                      }
                    });
              });
    }
    return told;
  }

  private void send(MailSender mail, String address) {
    SimpleMailMessage message = new SimpleMailMessage();
    message.setFrom(hospital.mail());
    message.setTo(address);
    message.setSubject("Something waits for you");
    message.setText("You are on call. Sign in to see what waits for you, and by when.\n");
    try {
      mail.send(message);
    } catch (MailException e) {
      LOG.warn("Nobody on call was mailed: {}", e.getClass().getSimpleName());
    }
  }
}
