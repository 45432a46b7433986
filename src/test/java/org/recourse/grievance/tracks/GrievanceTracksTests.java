package org.recourse.grievance.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.recourse.RecourseTest;
import org.recourse.engine.models.ModelTables;
import org.recourse.engine.models.TableRule;
import org.recourse.grievance.delegation.Scope;
import org.springframework.beans.factory.annotation.Autowired;

/** On which tracks stories of complaints run, by the deployed table. */
@RecourseTest
class GrievanceTracksTests {

  private static final Set<String> KNOWN_AGENCIES =
      Set.of("CDPH", "JOINT_COMMISSION", "QIO", "OCR", "DMHC", "HCAI");

  @Autowired TrackRules rules;

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/grievance/track-stories.csv", delimiter = '|', numLinesToSkip = 1)
  void a_story_runs_on_its_tracks(
      String story, String issues, String noted, String tracks, String expedited, String agencies) {
    var ruled = ruled(issues, noted);

    assertThat(ruled).extracting(track -> track.track().name()).containsExactly(tracks.split(" "));
    assertThat(ruled)
        .filteredOn(CaseTrack::expedited)
        .extracting(track -> track.track().name())
        .isEqualTo(expedited == null ? List.of() : List.of(expedited.split(" ")));
    assertThat(ruled.stream().flatMap(track -> track.agencies().stream()).distinct())
        .containsExactlyInAnyOrder(agencies.split(" "));
  }

  @Test
  void what_fits_for_one_track_adds_up_and_every_reason_is_kept() {
    var hospital = ruled("CARE:3", "GRIEVANCE allegesHarm medicare").get(0);

    assertThat(hospital.rule()).isEqualTo("CONFIRMED_GRIEVANCE, HARM_ALLEGED, MEDICARE, CARE");
    assertThat(hospital.reason())
        .contains("owes its own written answer", "reviewed at once", "has Medicare");
    assertThat(hospital.citation()).contains("42 CFR 482.13(a)(2)", "A-0120");
    assertThat(hospital.letters())
        .containsExactly("grievance-acknowledgement", "grievance-resolution");
  }

  @Test
  void two_issues_of_one_kind_say_it_once() {
    var billing = ruled("BILL:1 BILL:2", "GRIEVANCE").get(1);

    assertThat(billing.rule()).isEqualTo("BILL");
    assertThat(billing.agencies()).containsExactly("HCAI");
  }

  @Test
  void peer_review_and_personnel_matters_are_never_told() {
    var ruled = ruled("CARE:1 DISCRIMINATION:1 PRIVACY:1 BILL:1 PROVIDER:1 STAFF:1", "GRIEVANCE");

    assertThat(ruled)
        .filteredOn(track -> !track.disclosed())
        .extracting(CaseTrack::track)
        .containsExactly(Track.PROVIDER_CONDUCT, Track.STAFF_CONDUCT);
  }

  @Test
  void civil_rights_and_privacy_are_decided_by_their_own_people() {
    var deciders =
        ruled("DISCRIMINATION:1 PRIVACY:1 BILL:1", "GRIEVANCE").stream()
            .collect(Collectors.toMap(CaseTrack::track, CaseTrack::decider));

    assertThat(deciders)
        .containsEntry(Track.HOSPITAL_GRIEVANCE, "HOSPITAL_GRIEVANCE")
        .containsEntry(Track.CIVIL_RIGHTS, "CIVIL_RIGHTS")
        .containsEntry(Track.PRIVACY, "PRIVACY")
        .containsEntry(Track.BILLING, "HOSPITAL_GRIEVANCE");
  }

  @Test
  void every_row_of_the_table_knows_its_words_and_its_law() throws IOException {
    var rows = rows("grievance-tracks");
    var letters = Files.readString(Path.of("processes/grievance/letters/grievance-letters.yaml"));

    assertThat(rows).hasSizeLessThanOrEqualTo(30);
    for (TableRule row : rows) {
      assertThat(row.output("reason")).as(row.id()).isNotBlank();
      assertThat(row.output("citation")).as(row.id()).isNotBlank();
      assertThat(Stream.of(Track.values()).map(Track::name)).contains(row.output("track"));
      assertThat(Stream.of(Scope.values()).map(Scope::name)).contains(row.output("decider"));
      assertThat(KNOWN_AGENCIES).containsAll(Words.in(row.output("agencies")));
      for (String letter : row.output("letters").split(",")) {
        assertThat(letters).contains("- id: " + letter + "\n");
      }
    }
    assertThat(rows)
        .filteredOn(row -> row.output("agencies").isBlank())
        .as("rows that name no agency")
        .extracting(row -> row.output("rule"))
        .containsExactly("PLAN_SELF_FUNDED", "PLAN_NOT_KNOWN");
    assertThat(Stream.of("owner", "decider", "disclosed"))
        .allSatisfy(column -> assertThat(oneValuePerTrack(rows, column)).isTrue());
  }

  @Test
  void every_letter_of_the_flow_says_which_clocks_it_answers() throws IOException {
    var letters = Files.readString(Path.of("processes/grievance/letters/grievance-letters.yaml"));
    var written = new TreeSet<String>();
    letters
        .lines()
        .filter(line -> line.startsWith("  - id: "))
        .forEach(line -> written.add(line.substring(8)));

    assertThat(rows("grievance-letter-clocks"))
        .extracting(row -> row.inputs().get("letter").replace("\"", ""))
        .containsAll(written);
  }

  private List<CaseTrack> ruled(String issues, String noted) {
    Map<String, Object> known = new HashMap<>();
    known.put("issues", Arrays.stream(issues.split(" ")).map(this::issue).toList());
    for (String word : noted.split(" ")) {
      switch (word) {
        case "GRIEVANCE" -> known.put("confirmedClassification", word);
        case "KNOX_KEENE", "MEDI_CAL", "MEDICARE_ADVANTAGE", "SELF_FUNDED", "NOT_KNOWN" ->
            known.put("planKind", word);
        default ->
            known.put(
                word.replaceAll("=.*", ""),
                word.contains("=") ? Integer.valueOf(word.replaceAll(".*=", "")) : true);
      }
    }
    return rules.rule(UUID.randomUUID(), 1, Instant.EPOCH, known).tracks();
  }

  private Map<String, Object> issue(String text) {
    var parts = text.split(":");
    Map<String, Object> issue = new HashMap<>(Map.of("severity", Integer.valueOf(parts[1])));
    if (!parts[0].isEmpty()) {
      issue.put("about", parts[0]);
    }
    return issue;
  }

  private static List<TableRule> rows(String table) throws IOException {
    var file = "processes/grievance/" + table + ".dmn";
    return new ArrayList<>(ModelTables.read(file, Files.readString(Path.of(file))).get(0).rules());
  }

  private static boolean oneValuePerTrack(List<TableRule> rows, String column) {
    return rows.stream().map(row -> row.output("track") + row.output(column)).distinct().count()
        == rows.stream().map(row -> row.output("track")).distinct().count();
  }
}
