package org.recourse.engine.bundles;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One flow as its analysts keep it: its model, its decisions, its forms.
 *
 * @param flow the word that names the flow
 * @param files content by relative name, e.g. {@code forms/grievance/triage-complaint.form}
 */
record Bundle(String flow, SortedMap<String, String> files) {

  /** Line ends and byte order marks differ between editors; they must not make a new version. */
  static String normalised(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
  }

  Map<String, String> withEnding(String ending) {
    SortedMap<String, String> found = new TreeMap<>(files);
    found.keySet().removeIf(name -> !name.endsWith(ending));
    return found;
  }
}
