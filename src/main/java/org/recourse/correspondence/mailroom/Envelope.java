package org.recourse.correspondence.mailroom;

import org.recourse.correspondence.Channel;

/**
 * A letter on its way. What is seen without opening it names no illness and no complaint.
 *
 * @param key the same for the same letter, however often it is tried
 * @param address an email address; empty for the portal
 * @param from whom it comes from, as an email address
 * @param subject in the letter's language
 * @param text what the mail says itself, in the letter's language
 * @param fileName of the PDF
 */
public record Envelope(
    String key,
    Channel channel,
    String address,
    String from,
    String subject,
    String text,
    String fileName,
    byte[] pdf) {}
