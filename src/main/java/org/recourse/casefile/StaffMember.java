package org.recourse.casefile;

import java.util.Set;

/** Somebody who works here, as a colleague may see them. */
public record StaffMember(String username, String displayName, Set<String> groups) {}
