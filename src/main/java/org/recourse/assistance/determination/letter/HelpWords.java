package org.recourse.assistance.determination.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.recourse.assistance.determination.amounts.Amounts;
import org.recourse.assistance.household.Money;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;
import org.springframework.stereotype.Component;

/** Says amounts, bills and days in the language of a letter: the table assistance-words-help. */
@Component
public class HelpWords {

  private static final String TABLE = "assistance-words-help";

  private final Tables tables;

  /** Reads this table. */
  public HelpWords(Tables tables) {
    this.tables = tables;
  }

  /**
   * A sentence of the table.
   *
   * @param filledIn what stands in braces, by word
   */
  public String say(String key, String language, Map<String, String> filledIn) {
    String words = TableLine.of(tables.decide(TABLE, Map.of("key", key))).text(language);
    for (Map.Entry<String, String> word : filledIn.entrySet()) {
      words = words.replace("{" + word.getKey() + "}", word.getValue());
    }
    return words;
  }

  /** What a help comes to, in a sentence. */
  String help(Amounts amounts, String language) {
    Map<String, String> money = new java.util.HashMap<>();
    money.put("owed", Money.words(amounts.owedCents()));
    if (amounts.plan() != null) {
      money.put("months", Long.toString(amounts.plan().months()));
      money.put("monthly", Money.words(amounts.plan().monthlyCents()));
      money.put("last", Money.words(amounts.plan().lastCents()));
    }
    return say(amounts.help().name(), language, money);
  }

  /** A bill with the day of its care. */
  public String bill(String number, LocalDate caredOn, String language) {
    return say("BILL", language, Map.of("bill", number, "day", day(caredOn, language)));
  }

  /** A day as letters write it. */
  public static String day(LocalDate day, String language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Locale.forLanguageTag(language))
        .format(day);
  }
}
