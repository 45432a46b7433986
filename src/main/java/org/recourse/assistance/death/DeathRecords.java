package org.recourse.assistance.death;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The deaths on record, by case. */
interface DeathRecords extends ListCrudRepository<DeathRecord, UUID> {}
