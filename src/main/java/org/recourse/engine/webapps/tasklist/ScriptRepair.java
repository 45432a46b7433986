package org.recourse.engine.webapps.tasklist;

/**
 * One exact change to a script that Camunda no longer maintains.
 *
 * @param app the web application whose script is changed, e.g. {@code tasklist}, or {@code lib} for
 *     what all of them share
 * @param name what the change is called in messages
 * @param reason why people in the office need it
 * @param find the text as it stands in the frozen script, found there exactly once
 * @param replacement what is served in its place
 */
record ScriptRepair(String app, String name, String reason, String find, String replacement) {

  String applyTo(String script) {
    int first = script.indexOf(find);
    if (first < 0) {
      throw new ScriptNotRepairable(this, 0);
    }
    if (script.indexOf(find, first + 1) >= 0) {
      throw new ScriptNotRepairable(this, 2);
    }
    return script.substring(0, first) + replacement + script.substring(first + find.length());
  }
}
