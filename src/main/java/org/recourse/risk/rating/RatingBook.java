package org.recourse.risk.rating;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.recourse.casefile.StaffDirectory;
import org.recourse.casefile.StaffMember;
import org.recourse.forms.desk.CaseRows;
import org.recourse.forms.desk.KeptBeside;
import org.recourse.risk.harm.HarmGrade;
import org.recourse.risk.harm.HarmGrades;
import org.recourse.risk.harm.HarmRating;
import org.recourse.risk.harm.HarmScale;
import org.recourse.risk.harm.RatedTwice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every rating of harm as it was given. */
@Component
public class RatingBook implements KeptBeside {

  private static final String KEY = "ratings";

  private final JdbcClient database;
  private final HarmGrades grades;
  private final StaffDirectory staff;
  private final CaseRows<HarmRating> rows;

  RatingBook(JdbcClient database, HarmGrades grades, StaffDirectory staff) {
    this.database = database;
    this.grades = grades;
    this.staff = staff;
    this.rows = new CaseRows<>(database, "risk_rating", "position", (row, n) -> read(row));
  }

  /** The ratings of a case, the first first. */
  public List<HarmRating> of(UUID caseId) {
    return rows.of(caseId);
  }

  /** Keeps one more; returns what is on record now, by key. */
  public Map<String, Object> keep(UUID caseId, HarmRating rating) {
    database
        .sql("insert into risk_rating values (:case, :position, :rater, :at, :i, :a, :n)")
        .param("case", caseId)
        .param("position", of(caseId).size() + 1)
        .param("rater", rating.rater())
        .param("at", rating.ratedAt().atOffset(UTC))
        .param("i", rating.grades().get(HarmScale.INTERNAL))
        .param("a", rating.grades().get(HarmScale.AHRQ))
        .param("n", rating.grades().get(HarmScale.NCC_MERP))
        .update();
    return rows.onRecord(KEY, caseId, RatingBook::values);
  }

  /** Every event that two people rated, for the agreement of raters. */
  public List<RatedTwice> ratedTwice() {
    var cases =
        database
            .sql("select distinct case_id from risk_rating where position = 2")
            .query(UUID.class)
            .list();
    return rows.ofAll(cases).values().stream()
        .map(ratings -> new RatedTwice(ratings.get(0), ratings.get(1)))
        .toList();
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    return rows.linesOf(KEY, caseIds, RatingBook::values);
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    return Map.of("ratingLines", () -> of(caseId).stream().map(this::line).toList());
  }

  /** A rating in words, for a table. */
  private Map<String, Object> line(HarmRating rating) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put(
        "rater", staff.find(rating.rater()).map(StaffMember::displayName).orElse(rating.rater()));
    line.put("internal", inWords(rating, HarmScale.INTERNAL));
    line.put("ahrq", inWords(rating, HarmScale.AHRQ));
    line.put("nccMerp", inWords(rating, HarmScale.NCC_MERP));
    return line;
  }

  private String inWords(HarmRating rating, HarmScale scale) {
    return grades.read(rating).grades().stream()
        .filter(grade -> grade.scale() == scale)
        .map(HarmGrade::label)
        .findFirst()
        .orElse("");
  }

  private static Map<String, Object> values(HarmRating rating) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("rater", rating.rater());
    values.put("ratedAt", rating.ratedAt().toString());
    values.put("internal", rating.grades().get(HarmScale.INTERNAL));
    values.put("ahrq", rating.grades().get(HarmScale.AHRQ));
    values.put("nccMerp", rating.grades().get(HarmScale.NCC_MERP));
    return values.entrySet().stream()
        .filter(entry -> entry.getValue() != null)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private static HarmRating read(ResultSet row) throws SQLException {
    Map<HarmScale, String> grades = new EnumMap<>(HarmScale.class);
    grades.put(HarmScale.INTERNAL, row.getString("internal"));
    grades.put(HarmScale.AHRQ, row.getString("ahrq"));
    grades.put(HarmScale.NCC_MERP, row.getString("ncc_merp"));
    grades.values().removeIf(Objects::isNull);
    return new HarmRating(
        row.getString("rater"),
        row.getObject("rated_at", OffsetDateTime.class).toInstant(),
        grades);
  }
}
