package org.recourse.security.wall;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.Groups;
import org.recourse.casefile.Parties;
import org.recourse.engine.InnerProcess;
import org.recourse.forms.FlowRecord;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** An invented flow whose cases exist for risk managers and counsel alone. */
@TestConfiguration
public class Vault {

  static final CaseKind KIND =
      new CaseKind(
          "vault", "VT", "Vault", Set.of(Groups.RISK_MANAGERS, Groups.COUNSEL), Set.of(), true);

  @Bean
  CaseKind vaultKind() {
    return KIND;
  }

  @Bean
  InnerProcess innerVault() {
    return new InnerProcess("vault", "vault-inner", KIND.workers(), null);
  }

  @Bean
  FlowRecord vaultRecord(Answers answers, Parties parties) {
    return new Kept(answers, parties);
  }

  private record Kept(Answers answers, Parties parties) implements FlowRecord {

    @Override
    public CaseKind kind() {
      return KIND;
    }

    @Override
    public String startForm() {
      return "open-vault";
    }

    @Override
    public Map<String, String> openingProblems(Map<String, Object> given) {
      return Map.of();
    }

    @Override
    public Map<String, Object> begin(UUID caseId, Map<String, Object> given) {
      return Map.of();
    }

    @Override
    public Map<String, Object> take(UUID caseId, String form, Map<String, Object> given) {
      return Map.of();
    }

    @Override
    public Map<String, Supplier<?>> surroundings(UUID caseId) {
      return Map.of();
    }

    @Override
    public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
      Map<UUID, Map<String, Object>> all = new HashMap<>(answers.ofAll(caseIds));
      parties.ofAll(caseIds).forEach((id, people) -> all.merge(id, people, Kept::both));
      return all;
    }

    private static Map<String, Object> both(Map<String, Object> one, Map<String, Object> other) {
      var all = new HashMap<>(one);
      all.putAll(other);
      return all;
    }
  }
}
