package org.recourse.assistance.watch;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All help that is looked after, by case. */
interface HelpRecords extends ListCrudRepository<HelpRecord, UUID> {}
