package org.recourse.casefile.search;

import java.util.Set;

/**
 * Who looks for cases.
 *
 * @param kinds the flows whose cases this person may see
 * @param seesRestricted whether closely held cases are among them
 */
public record Viewer(String username, Set<String> kinds, boolean seesRestricted) {}
