package org.recourse.grievance.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.grievance.tracks.TrackDesk;
import org.springframework.stereotype.Component;

/** Which letters a complaint owes on which occasion: those its tracks name, each once a round. */
@Component
class LetterPlan {

  private static final Map<String, Occasion> OF_TRACKS =
      Map.of(
          "grievance-forward-to-plan", Occasion.FORWARDING,
          "grievance-resolution", Occasion.RESOLUTION,
          "grievance-civil-rights-decision", Occasion.RESOLUTION);

  private final Round round;
  private final StatusRequests statusLetters;
  private final TrackDesk tracks;

  LetterPlan(Round round, StatusRequests statusLetters, TrackDesk tracks) {
    this.round = round;
    this.statusLetters = statusLetters;
    this.tracks = tracks;
  }

  List<DueLetter> of(UUID caseId, Occasion occasion) {
    int number = round.of(caseId).number();
    if (occasion == Occasion.STATUS) {
      return statusLetters.latest(caseId).stream()
          .map(asked -> new DueLetter("status-" + asked.position(), "grievance-status"))
          .toList();
    }
    var due = new ArrayList<DueLetter>();
    if (occasion == Occasion.ACKNOWLEDGEMENT) {
      due.add(letter("grievance-acknowledgement", number));
    }
    tracks.of(caseId).stream()
        .filter(track -> track.round() == number)
        .flatMap(track -> track.letters().stream())
        .distinct()
        .filter(type -> OF_TRACKS.get(type) == occasion)
        .map(type -> letter(type, number))
        .forEach(due::add);
    return due;
  }

  /**
   * Whether a later letter is owed in its place: the next status letter, which may be asked for and
   * not written yet, or what a new round brings.
   */
  boolean isPast(UUID caseId, String purpose) {
    return occasionOf(purpose) == Occasion.STATUS
        ? of(caseId, Occasion.STATUS).stream().anyMatch(due -> !due.purpose().equals(purpose))
        : roundOf(purpose) < round.of(caseId).number();
  }

  /** The number a purpose ends with. */
  private static int roundOf(String purpose) {
    var number = purpose.replaceAll(".*-(?=\\d{1,9}$)", "");
    return number.matches("\\d{1,9}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
  }

  /** The occasion a letter of this purpose was written on. */
  static Occasion occasionOf(String purpose) {
    var word = purpose.replaceAll("-\\d+$", "");
    return switch (word) {
      case "status" -> Occasion.STATUS;
      case "acknowledgement" -> Occasion.ACKNOWLEDGEMENT;
      default -> OF_TRACKS.getOrDefault("grievance-" + word, Occasion.RESOLUTION);
    };
  }

  private static DueLetter letter(String type, int number) {
    return new DueLetter(type.replace("grievance-", "") + "-" + number, type);
  }
}
