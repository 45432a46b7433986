package org.recourse.grievance.clocks;

/**
 * What a status letter tells the patient (42 CFR 482.13(a)(2)(ii); SOM A-0122, from knowledge:
 * confirm with compliance).
 *
 * @param position which of the case's status letters it is, counted from 1
 * @param days in how many days from the date of the letter the written answer comes, 1 to 30
 * @param reason why it takes longer, in plain words for the patient
 * @param wordsLanguage the BCP 47 tag of the language the reason is written in
 */
public record StatusLetter(int position, int days, String reason, String wordsLanguage) {}
