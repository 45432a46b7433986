package org.recourse.grievance.letters;

/**
 * A status letter that somebody asked for: how long the answer will still take.
 *
 * @param position counted from 1 within its case
 * @param days until the written answer, calendar days from the day of the letter
 * @param reason why, in words for the patient
 * @param wordsLanguage the language of that reason, a BCP 47 tag
 */
public record StatusRequest(int position, int days, String reason, String wordsLanguage) {}
