package org.recourse.engine.database;

/** Why PostgreSQL did not do what it was asked, told to the administrator. */
final class ServerFailure {

  private ServerFailure() {}

  static DatabaseNotReady of(DataFolder folder, String output) {
    if (output.contains("No space left on device")) {
      return folder.diskFull("no space is left");
    }
    if (output.contains("could not bind")) {
      return new DatabaseNotReady(
          "PostgreSQL cannot listen on its port, because another program does:\n" + output,
          "Start Recourse with --recourse.database.port=<another port>, or leave the setting out to"
              + " take a free one.");
    }
    if (output.contains("Permission denied")) {
      return new DatabaseNotReady(
          "PostgreSQL may not read or write the folder " + folder.path() + ":\n" + output,
          "Let the user "
              + System.getProperty("user.name")
              + " own the folder, or "
              + DataFolder.ANOTHER_FOLDER
              + ".");
    }
    return new DatabaseNotReady(
        "PostgreSQL cannot start in the folder " + folder.path() + ":\n" + output,
        "Look into " + folder.log() + "; the data in the folder was left as it is.");
  }
}
