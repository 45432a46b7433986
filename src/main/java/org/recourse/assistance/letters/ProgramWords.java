package org.recourse.assistance.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recourse.assistance.household.Money;
import org.recourse.assistance.papers.Paper;
import org.recourse.assistance.papers.Want;
import org.recourse.assistance.screening.Change;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;
import org.recourse.correspondence.types.PrintedValues;
import org.recourse.engine.DecisionOutcome;
import org.springframework.stereotype.Component;

/**
 * What letters call programs, rules and papers, in the language of the letter: the tables {@code
 * assistance-words-…}. Each method throws an {@link IllegalStateException} where a table has no
 * words for it in that language: a letter does not leave half said.
 */
@Component
public class ProgramWords {

  private static final String AMOUNT = "Cents";
  private static final List<String> RULES = List.of("hospital", "public", "clinic");

  private final Tables tables;

  /** Reads these tables. */
  public ProgramWords(Tables tables) {
    this.tables = tables;
  }

  /**
   * A program's name.
   *
   * @param program e.g. {@code HFPA}
   * @param language of the letter, e.g. {@code es}
   */
  public String name(String program, String language) {
    return words("programs", "program", program, language);
  }

  /** The help a program gives, in a sentence that names no amount. */
  public String help(String program, String language) {
    return words("programs", "program", program, "help_" + language);
  }

  /**
   * What a rule of the screening says to the patient, in sentences: why there is no help, or which.
   *
   * @param rules the rule's id as a case keeps it; several with commas between
   */
  public String reason(String rules, String language) {
    return Arrays.stream(rules.split(", "))
        .map(rule -> ofRule(rule, language))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /**
   * Which care Medi-Cal for a short time pays for.
   *
   * @param rule of the screening
   * @return empty where that rule alone does not grant it
   */
  Optional<String> scope(String rule, String language) {
    return Optional.of(tables.decide("assistance-words-scope", Map.of("rule", rule)))
        .filter(outcome -> !outcome.results().isEmpty())
        .map(outcome -> said(outcome, rule, language));
  }

  /** What is missing: the papers of which one is enough, as an item of a list. */
  public String papers(Want want, String language) {
    return papers(want.oneOf().stream().map(Paper::code).toList(), language);
  }

  /**
   * Papers of which one is enough.
   *
   * @param codes e.g. {@code PAY_STUBS}
   */
  public String papers(List<String> codes, String language) {
    String or = phrase("OR_PAPER", language);
    List<String> labels =
        codes.stream().map(code -> words("papers", "paper", code, language)).toList();
    return joined(labels, or);
  }

  /**
   * What would change an answer of no, as a phrase without a full stop.
   *
   * @param changes each of which is enough; may be empty
   */
  public String change(List<Change> changes, String language) {
    if (changes.isEmpty()) {
      return phrase("NO_CHANGE", language);
    }
    String and = phrase("AND_CHANGE", language);
    return changes.stream()
        .map(change -> joined(steps(change.to(), language), and))
        .collect(Collectors.joining(phrase("OR_CHANGE", language)));
  }

  /**
   * The last day of help as rows of a letter say it, after the word <i>until</i>.
   *
   * @param until null where help has no end
   */
  public String until(LocalDate until, String language) {
    return until == null ? phrase("NO_END", language) : day(until, language);
  }

  /** A day as rows of a letter say it; fields of a letter that are days are written out by it. */
  public String day(LocalDate day, String language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(PrintedValues.locale(language))
        .format(day);
  }

  private String phrase(String phrase, String language) {
    return words("phrases", "phrase", phrase, language);
  }

  private List<String> steps(Map<String, Object> to, String language) {
    return new TreeMap<>(to)
        .entrySet().stream().map(step -> step(step.getKey(), step.getValue(), language)).toList();
  }

  private String step(String fact, Object to, String language) {
    String figure = fact.endsWith(AMOUNT) ? Money.words(((Number) to).longValue()) : "" + to;
    return words("changes", "fact", fact, language).replace("{0}", figure);
  }

  private String ofRule(String rule, String language) {
    return RULES.stream()
        .map(group -> tables.decide("assistance-words-" + group, Map.of("rule", rule)))
        .filter(outcome -> !outcome.results().isEmpty())
        .findFirst()
        .map(outcome -> said(outcome, rule, language))
        .orElseThrow(() -> missing(rule, language));
  }

  private String words(String group, String input, String key, String column) {
    DecisionOutcome outcome = tables.decide("assistance-words-" + group, Map.of(input, key));
    if (outcome.results().isEmpty()) {
      throw missing(key, column);
    }
    return said(outcome, key, column);
  }

  private static String said(DecisionOutcome outcome, String key, String column) {
    String words = TableLine.of(outcome).text(column);
    if (words.isBlank()) {
      throw missing(key, column);
    }
    return words;
  }

  private static String joined(List<String> parts, String glue) {
    return parts.stream()
        .reduce((all, next) -> all + glue + lowered(next))
        .orElseThrow(() -> new IllegalStateException("There is nothing to put into words"));
  }

  private static String lowered(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  private static IllegalStateException missing(String key, String column) {
    return new IllegalStateException(
        "The tables assistance-words have nothing for %s in the column %s".formatted(key, column));
  }
}
