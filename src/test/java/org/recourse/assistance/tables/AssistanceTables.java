package org.recourse.assistance.tables;

import org.recourse.engine.decisions.TableFolder;

/** The tables of financial assistance as they stand in the repository. */
public final class AssistanceTables {

  private static final TableFolder FOLDER = folder();
  private static final Tables TABLES = new RememberedTables(FOLDER::decide, FOLDER::edition);

  private AssistanceTables() {}

  /** The tables, shared by all tests that do not change them. */
  public static Tables asSaved() {
    return TABLES;
  }

  /** The folder by itself, for a test that changes a table. */
  public static TableFolder folder() {
    return new TableFolder("processes/assistance");
  }
}
