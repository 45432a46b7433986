package org.recourse.casefile.access;

import java.util.Set;
import java.util.UUID;

/**
 * Staff were named as those whom a case is about; said in the transaction that names them.
 *
 * @param usernames all who are named now, by sign-in name
 */
public record PeopleNamed(UUID caseId, Set<String> usernames) {}
