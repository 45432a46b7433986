package org.recourse.correspondence;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.recourse.correspondence.mailroom.Envelope;
import org.recourse.correspondence.mailroom.Mailroom;
import org.recourse.correspondence.mailroom.MailroomDown;
import org.recourse.correspondence.mailroom.MailroomRefused;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The outside world of letters in a test: keeps what it gets, and fails when told to. */
@Component
@Primary
public class SimulatedMailroom implements Mailroom {

  private final List<Envelope> taken = new CopyOnWriteArrayList<>();
  private final List<String> unknownAddresses = new CopyOnWriteArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();
  private volatile Mailroom behind;
  private volatile Knowledge knowledge = Knowledge.UNKNOWN;

  @Override
  public boolean serves(Channel channel) {
    return channel != Channel.PAPER;
  }

  @Override
  public void post(Envelope envelope) {
    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new MailroomDown(envelope.key(), "simulated");
    }
    if (unknownAddresses.contains(envelope.address())) {
      throw new MailroomRefused(envelope.key());
    }
    if (behind != null) {
      behind.post(envelope);
    }
    taken.add(envelope);
  }

  @Override
  public Knowledge knows(String key) {
    return knowledge;
  }

  /** Every envelope it took for this letter, in order. */
  public List<Envelope> taken(Letter letter) {
    return taken.stream().filter(e -> e.key().startsWith(letter.id().toString())).toList();
  }

  /** Every envelope it ever took, in order. */
  public List<Envelope> taken() {
    return List.copyOf(taken);
  }

  /** It is down for the next so many letters. */
  public void failNext(int letters) {
    failures.set(letters);
  }

  /** Nobody lives at this address. */
  public void refuse(String address) {
    unknownAddresses.add(address);
  }

  /** Hands on to this one what it takes; null for nobody. */
  public void through(Mailroom other) {
    behind = other;
  }

  /** What it says about letters that a broken node left. */
  public void knowing(Knowledge answer) {
    knowledge = answer;
  }
}
