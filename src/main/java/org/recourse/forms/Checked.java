package org.recourse.forms;

import java.util.Map;

/**
 * Answers after the form has looked at them.
 *
 * @param answers what may be filed: known keys only, read-only ones left out, lists completed from
 *     the record
 * @param problems what is wrong, by key, in words for the person at the desk; empty when all is
 *     well
 */
record Checked(Map<String, Object> answers, Map<String, String> problems) {}
