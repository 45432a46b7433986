package org.recourse.risk.rating;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.risk.harm.HarmGrades;
import org.recourse.risk.harm.HarmRating;
import org.recourse.risk.harm.HarmScale;
import org.springframework.stereotype.Component;

/** Takes ratings of harm; nobody rates an event twice. */
@Component
public class Rating {

  private static final Map<HarmScale, String> FIELDS =
      Map.of(
          HarmScale.INTERNAL, "harmInternal",
          HarmScale.AHRQ, "harmAhrq",
          HarmScale.NCC_MERP, "harmNccMerp");

  private final RatingBook book;
  private final HarmGrades grades;
  private final SignedOn person;
  private final Clock clock;

  Rating(RatingBook book, HarmGrades grades, SignedOn person, Clock clock) {
    this.book = book;
    this.grades = grades;
    this.person = person;
    this.clock = clock;
  }

  /**
   * Keeps what this person rated; returns what is on record now, by key.
   *
   * @throws InvalidInput when it is not rated on the hospital's scale and on AHRQ's
   * @throws NotYours when this person has rated it before
   */
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    Map<HarmScale, String> rated = new EnumMap<>(HarmScale.class);
    FIELDS.forEach(
        (scale, field) -> {
          if (given.get(field) != null) {
            rated.put(scale, given.get(field).toString());
          }
        });
    for (HarmScale scale : List.of(HarmScale.INTERNAL, HarmScale.AHRQ)) {
      if (!rated.containsKey(scale)) {
        throw InvalidInput.in(
            FIELDS.get(scale), "is needed; where the harm is not known, say that it is not");
      }
    }
    if (book.of(caseId).stream().anyMatch(r -> r.rater().equals(person.username()))) {
      throw new NotYours(
          "You have rated this event already. Somebody else gives the second rating: unclaim the"
              + " task.");
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Map<String, Object> kept =
        new LinkedHashMap<>(book.keep(caseId, new HarmRating(person.username(), now, rated)));
    FIELDS.values().forEach(field -> kept.put(field, null));
    return kept;
  }

  /** Whether a second person must rate the event, by table. */
  public boolean isInDoubt(UUID caseId) {
    List<HarmRating> all = book.of(caseId);
    return all.size() == 1 && grades.read(all.get(0)).needsSecondRater();
  }
}
