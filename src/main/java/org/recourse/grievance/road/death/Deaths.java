package org.recourse.grievance.road.death;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The deaths on record, by case. */
interface Deaths extends ListCrudRepository<PatientDeath, UUID> {}
