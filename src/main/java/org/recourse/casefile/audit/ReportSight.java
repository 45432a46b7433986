package org.recourse.casefile.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What a reader of a verification may know: its counts leave out cases that do not exist for them,
 * and a finding there is told without saying where.
 */
@Component
public class ReportSight {

  private static final String ELSEWHERE =
      "A case that is not shown to you is not as it was written. Whoever works on it finds it by"
          + " verifying too: tell risk management and counsel.";

  private static final String HIDDEN =
      """
      select n.number from case_number n left join case_file f on f.number = n.number
      where n.number = any (?) and (n.kind = any (?)
        or exists (select from named_person p where p.case_id = f.id and p.username = ?))
      """;

  private static final String HIDDEN_IDS =
      """
      select f.id from case_file f where f.id = any (?) and (f.kind = any (?)
        or exists (select from named_person p where p.case_id = f.id and p.username = ?))
      """;

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final String ENTRIES =
      "select count(*) from timeline_entry e join case_file f on f.id = e.case_id where f.kind ="
          + " any (?)";

  private final JdbcTemplate jdbc;

  ReportSight(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The report for one reader.
   *
   * @param flows the words of the flows whose cases do not exist for them
   */
  public VerificationReport narrow(
      VerificationReport whole, Collection<String> flows, String reader) {
    var kinds = flows.toArray(String[]::new);
    return new VerificationReport(
        whole.checkedAt(),
        whole.numbers() - count("select count(*) from case_number where kind = any (?)", kinds),
        whole.cases() - count("select count(*) from case_file where kind = any (?)", kinds),
        whole.entries() - count(ENTRIES, kinds),
        whole.documents()
            - count(
                "select count(*) from document d join case_file f on f.id = d.case_id where f.kind"
                    + " = any (?)",
                kinds),
        whole.seals(),
        whole.unsealed()
            - count(
                ENTRIES + " and e.id > (select coalesce(max(last_entry), 0) from timeline_seal)",
                kinds),
        whole.lastSeal(),
        findings(whole, kinds, reader),
        whole.moreFindings());
  }

  private List<Finding> findings(VerificationReport whole, String[] kinds, String reader) {
    var hidden = hidden(whole, kinds, reader);
    var told =
        whole.findings().stream()
            .filter(finding -> !isHidden(finding, hidden))
            .collect(Collectors.toCollection(ArrayList::new));
    if (told.size() < whole.findings().size()) {
      told.add(new Finding(null, null, ELSEWHERE));
    }
    return told;
  }

  private static boolean isHidden(Finding finding, Set<String> hidden) {
    return finding.number() != null && hidden.contains(finding.number())
        || idsIn(finding).anyMatch(hidden::contains);
  }

  private Set<String> hidden(VerificationReport whole, String[] kinds, String reader) {
    var found = whole.findings();
    var numbers = found.stream().map(Finding::number).filter(Objects::nonNull).distinct();
    var ids = found.stream().flatMap(ReportSight::idsIn).distinct().map(UUID::fromString);
    var hidden =
        new HashSet<>(
            jdbc.queryForList(HIDDEN, String.class, numbers.toArray(String[]::new), kinds, reader));
    hidden.addAll(
        jdbc.queryForList(HIDDEN_IDS, String.class, ids.toArray(UUID[]::new), kinds, reader));
    return hidden;
  }

  private static Stream<String> idsIn(Finding finding) {
    return ID.matcher(finding.what()).results().map(MatchResult::group);
  }

  private long count(String question, String[] kinds) {
    return jdbc.queryForObject(question, Long.class, (Object) kinds);
  }
}
