package org.recourse.casefile.timeline;

/** A log whose new rows are sealed at intervals, so that none can be taken out unseen. */
public enum SealedLog {
  /** What happened in every case. */
  TIMELINE("timeline_entry", "hash", "timeline_seal"),
  /** Who opened which case. */
  ACCESS("case_access", "fingerprint", "access_seal");

  private final String rows;
  private final String hash;
  private final String seals;

  SealedLog(String rows, String hash, String seals) {
    this.rows = rows;
    this.hash = hash;
    this.seals = seals;
  }

  /** The table of its seals; that of the last one ends in {@code _head}. */
  public String seals() {
    return seals;
  }

  String range() {
    return "select id, %s from %s where id between ? and ? order by id limit ?"
        .formatted(hash, rows);
  }

  String lastId() {
    return "select case when is_called then last_value else 0 end from %s_id_seq".formatted(rows);
  }
}
