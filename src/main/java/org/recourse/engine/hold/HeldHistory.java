package org.recourse.engine.hold;

import java.util.List;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.hold.HoldEnded;
import org.recourse.casefile.hold.HoldKind;
import org.recourse.casefile.hold.HoldPlaced;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine forgets what happened in a case after the time its models say. While a legal hold
 * rests on the case it does not: no row of its history has a day of removal, with the processes it
 * called, and a clean-up that is under way passes them by. When the last hold has ended, the days
 * count again from the beginning of each process.
 */
@Component
class HeldHistory implements SmartInitializingSingleton {

  private static final String TABLES =
      """
      select a.table_name from information_schema.columns a join information_schema.columns b
        on b.table_schema = a.table_schema and b.table_name = a.table_name
      where a.table_schema = current_schema() and a.table_name like 'act\\_%' and a.column_name = 'root_proc_inst_id_'
        and b.column_name = 'removal_time_'
      order by a.table_name
      """;

  private static final String KEEP =
      """
      update %s set removal_time_ = null where removal_time_ is not null and root_proc_inst_id_ in (
        select p.id_ from act_hi_procinst p join case_file f on f.number = p.business_key_
        where is_under_legal_hold(f.id) and (f.id = ? or ?))
      """;

  private static final String COUNT_AGAIN =
      """
      update %s h set removal_time_ = p.start_time_ + make_interval(days => d.history_ttl_)
      from act_hi_procinst p
      join act_re_procdef d on d.id_ = p.proc_def_id_
      join case_file f on f.number = p.business_key_
      where h.root_proc_inst_id_ = p.id_ and f.id = ? and not is_under_legal_hold(f.id)
        and d.history_ttl_ is not null
      """;

  private final JdbcTemplate jdbc;
  private final CaseFiles files;
  private final ClosingJobs closing;
  private final TransactionTemplate transaction;

  HeldHistory(
      JdbcTemplate jdbc, CaseFiles files, ClosingJobs closing, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.files = files;
    this.closing = closing;
    this.transaction = transaction;
  }

  /** Guards the engine's tables, and takes in what began while a hold was being placed. */
  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(
        status -> {
          jdbc.queryForList("select guard_engine_history()::text");
          keep(null);
        });
  }

  @EventListener
  void on(HoldPlaced placed) {
    if (placed.kind() == HoldKind.LEGAL) {
      keep(placed.caseId());
    }
  }

  @EventListener
  void on(HoldEnded ended) {
    if (ended.kind() == HoldKind.LEGAL) {
      tables().forEach(table -> jdbc.update(COUNT_AGAIN.formatted(table), ended.caseId()));
      closing.lookAgain(files.get(ended.caseId()).number());
    }
  }

  private void keep(UUID caseId) {
    tables().forEach(table -> jdbc.update(KEEP.formatted(table), caseId, caseId == null));
  }

  private List<String> tables() {
    return jdbc.queryForList(TABLES, String.class);
  }
}
