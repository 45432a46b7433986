package org.recourse.engine.bundles;

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

  Map<String, String> withEnding(String ending) {
    SortedMap<String, String> found = new TreeMap<>(files);
    found.keySet().removeIf(name -> !name.endsWith(ending));
    return found;
  }
}
