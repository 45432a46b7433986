package org.recourse.assistance.determination.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.assistance.determination.Compared;
import org.recourse.assistance.determination.ProgramDecision;
import org.recourse.assistance.letters.ProgramWords;
import org.springframework.stereotype.Component;

/** Puts what was decided about a program into rows of a letter, in its language. */
@Component
class DecisionWords {

  private static final String NO_ROOM = "NO_ROOM";
  private static final Set<String> OWN_RULES = Set.of(NO_ROOM, ProgramDecision.NO_PAPER);

  private final ProgramWords programs;
  private final HelpWords help;

  DecisionWords(ProgramWords programs, HelpWords help) {
    this.programs = programs;
    this.help = help;
  }

  Map<String, String> decision(ProgramDecision one, String language) {
    String word =
        switch (one.outcome()) {
          case APPROVED -> "YES";
          case NOT_NEEDED -> "NOT_NEEDED";
          case DENIED, OPEN -> "NO";
        };
    return Map.of(
        "program", programs.name(one.program(), language),
        "decision", help.say(word, language, Map.of()));
  }

  Map<String, String> approved(ProgramDecision one, String language) {
    Map<String, String> row = new HashMap<>();
    row.put("program", programs.name(one.program(), language));
    row.put("help", help.help(one.amounts(), language));
    row.put("basis", basis(one, law(one), language));
    row.put("period", period(one, language));
    return row;
  }

  /** Why the program helps, and why so much. */
  private static String law(ProgramDecision one) {
    return Stream.of(one.citation(), one.amounts().bases().get(0).citation())
        .map(DecisionWords::plain)
        .filter(citation -> !citation.isBlank())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String period(ProgramDecision one, String language) {
    return one.from() == null
        ? help.say("NO_PERIOD", language, Map.of())
        : help.say(
            "PERIOD",
            language,
            Map.of(
                "from", HelpWords.day(one.from(), language),
                "until", HelpWords.day(one.until(), language)));
  }

  Map<String, String> denied(ProgramDecision one, String language) {
    String own = OWN_RULES.contains(one.rule()) ? one.rule() : null;
    return Map.of(
        "program",
        programs.name(one.program(), language),
        "reason",
        own == null ? programs.reason(one.rule(), language) : help.say(own, language, Map.of()),
        "change",
        change(one, language),
        "basis",
        basis(one, one.citation(), language));
  }

  private String change(ProgramDecision one, String language) {
    return switch (one.rule()) {
      case NO_ROOM -> help.say("ALL_CHARGES", language, Map.of());
      case ProgramDecision.NO_PAPER ->
          one.changes().get(0).to().values().stream()
              .map(codes -> List.of(codes.toString().split(",")))
              .map(codes -> programs.papers(codes, language))
              .distinct()
              .collect(Collectors.joining("; "));
      default -> programs.change(one.changes(), language);
    };
  }

  Map<String, String> renewal(ProgramDecision one, String language) {
    return Map.of(
        "program", programs.name(one.program(), language),
        "renewFrom", HelpWords.day(one.renewFrom(), language));
  }

  String bill(String number, LocalDate caredOn, String language) {
    return help.bill(number, caredOn, language);
  }

  private String basis(ProgramDecision one, String citation, String language) {
    Compared compared = one.compared();
    String amounts =
        compared == null
            ? help.say("NO_AMOUNTS", language, Map.of())
            : help.say(
                "BASIS",
                language,
                Map.of(
                    "people", Integer.toString(compared.people()),
                    "percent", compared.percent()));
    return "%s (%s)".formatted(amounts, plain(citation));
  }

  /** What is still to be confirmed is for the house to know, not for the patient. */
  static String plain(String citation) {
    return citation
        .replaceAll("\\s*\\(?[^;(]*confirm with compliance[^;)]*\\)?", "")
        .replaceAll("[;,:\\s]+$", "");
  }
}
