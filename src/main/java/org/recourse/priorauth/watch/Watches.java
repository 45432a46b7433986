package org.recourse.priorauth.watch;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All approvals that are watched. */
interface Watches extends ListCrudRepository<Watch, UUID> {}
