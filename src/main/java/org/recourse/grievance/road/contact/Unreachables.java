package org.recourse.grievance.road.contact;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The cases about which nobody can be reached now. */
interface Unreachables extends ListCrudRepository<Unreachable, UUID> {}
