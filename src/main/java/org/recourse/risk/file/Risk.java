package org.recourse.risk.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A matter of risk management as far as the house has rules about it. */
@Table("risk")
public class Risk {

  @Id private final UUID caseId;
  @Version private int version;
  private String marks = "";
  private String triggers;
  private String adverseEvent;
  private String routes = "";
  private Integer level;
  private String reporter;
  private int asked;
  private String askedOnCall;
  private String acknowledgedBy;
  private Instant acknowledgedAt;
  private String reviewKind;
  private String analyzedAs;
  private String returnStatus;

  @MappedCollection(idColumn = "case_id", keyColumn = "fact")
  private Map<String, FactRow> facts = new LinkedHashMap<>();

  @MappedCollection(idColumn = "case_id", keyColumn = "event")
  private Map<String, MomentRow> moments = new LinkedHashMap<>();

  Risk(UUID caseId) {
    this.caseId = caseId;
  }

  /**
   * A matter just reported.
   *
   * @param marks in the words of {@code risk-routes}
   * @param adverseEvent of the list of the state; null when none was picked
   * @param reporter sign-in name
   */
  public static Risk reported(
      UUID caseId, Collection<String> marks, String adverseEvent, String reporter) {
    Risk risk = new Risk(caseId);
    risk.marks = String.join(",", new LinkedHashSet<>(marks));
    risk.adverseEvent = adverseEvent;
    risk.reporter = reporter;
    return risk;
  }

  /** A risk manager says what it is. */
  public void assess(Collection<String> what, String event) {
    triggers = what.isEmpty() ? null : String.join(",", new LinkedHashSet<>(what));
    adverseEvent = event;
  }

  /** What it is treated as, by table. */
  public void route(Collection<String> words, int urgency) {
    routes = String.join(",", words);
    level = urgency;
  }

  /** Somebody says what is known; what is not said again stays. */
  public void learn(Map<String, String> said) {
    said.forEach((fact, answer) -> facts.put(fact, new FactRow(answer)));
  }

  /** When the things happened that clocks count from: all that is known, and nothing else. */
  public void happened(Map<String, Instant> when) {
    moments = new LinkedHashMap<>();
    when.forEach((event, at) -> moments.put(event, new MomentRow(at)));
  }

  /** The next on call was asked; null when all risk managers were. */
  public void ask(String username) {
    asked++;
    askedOnCall = username;
  }

  /** Somebody has taken the report on. */
  public void acknowledge(String username, Instant at) {
    acknowledgedBy = username;
    acknowledgedAt = at;
  }

  /** How it is reviewed. */
  public void review(String kind) {
    reviewKind = kind;
  }

  /** What happened is analyzed, in the way it is to be reviewed. */
  public void analyzed() {
    analyzedAs = reviewKind;
  }

  /** What the linked case learns when it closes. */
  public void giveBack(String status) {
    returnStatus = status;
  }

  /** What it is, in the words of {@code risk-routes}: as assessed, else as marked. */
  public List<String> triggers() {
    return split(triggers == null ? marks : triggers);
  }

  /** The adverse event of the list of the state; null when none was picked. */
  public String adverseEvent() {
    return adverseEvent;
  }

  /** The routes it takes; empty before it was routed. */
  public List<String> routes() {
    return split(routes);
  }

  /** How urgent it is, 2 to 4; null before it was routed. */
  public Integer level() {
    return level;
  }

  /** How many times somebody was asked to acknowledge it. */
  public int asked() {
    return asked;
  }

  /** Sign-in name of whoever reported it. */
  public String reporter() {
    return reporter;
  }

  /** Sign-in name of whoever on call was asked last; null when all risk managers were. */
  public String askedOnCall() {
    return askedOnCall;
  }

  /** Whether somebody has taken it on. */
  public boolean isAcknowledged() {
    return acknowledgedAt != null;
  }

  /** How it is reviewed; null before it was assessed. */
  public String reviewKind() {
    return reviewKind;
  }

  /** What the analysis on record is; null while there is none. */
  public String analyzedAs() {
    return analyzedAs;
  }

  /** What the linked case learns; null while it is open. */
  public String returnStatus() {
    return returnStatus;
  }

  /** What is known, as the tables ask for it; what nobody knows is not there. */
  public Map<String, Object> facts() {
    Map<String, Object> known = new TreeMap<>();
    facts.forEach((fact, row) -> KnownFacts.read(row.answer()).ifPresent(v -> known.put(fact, v)));
    return known;
  }

  /** When what happened, by the words of the deadlines tables. */
  public Map<String, Instant> moments() {
    Map<String, Instant> known = new TreeMap<>();
    moments.forEach((event, row) -> known.put(event, row.happenedAt()));
    return known;
  }

  UUID caseId() {
    return caseId;
  }

  private static List<String> split(String text) {
    return text == null || text.isEmpty() ? List.of() : List.of(text.split(","));
  }

  /** What is on record, by key; null where nothing is known yet. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("marks", split(marks));
    values.put("triggers", triggers == null ? null : split(triggers));
    values.put("adverseEvent", adverseEvent);
    values.put("routes", routes());
    values.put("riskLevel", level == null ? null : level.toString());
    values.put("reporter", reporter);
    values.put("timesAsked", asked);
    values.put("askedOnCall", askedOnCall);
    values.put("acknowledgedBy", acknowledgedBy);
    values.put("acknowledgedAt", acknowledgedAt == null ? null : acknowledgedAt.toString());
    values.put("reviewKind", reviewKind);
    values.put("analyzedAs", analyzedAs);
    values.put("returnStatus", returnStatus);
    new TreeMap<>(facts).forEach((fact, row) -> values.put(fact, row.answer()));
    List<Map<String, Object>> when = new ArrayList<>();
    moments().forEach((event, at) -> when.add(KnownFacts.line(event, at)));
    values.put("moments", when);
    return values;
  }

  /** Facts of {@code risk-questions} somebody has said something about. */
  public Set<String> answered() {
    return Set.copyOf(facts.keySet());
  }
}
