package org.recourse.correspondence.mailroom;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave the house.
 *
 * @param folder where the demo lays its letters instead of sending them
 * @param claimFor how long a node may take to hand a letter over before it counts as broken down;
 *     longer than all time limits of the mail server together
 */
@ConfigurationProperties("recourse.letters.mailroom")
public record MailroomSettings(
    @DefaultValue("data/outbox") String folder, @DefaultValue("5m") Duration claimFor) {}
