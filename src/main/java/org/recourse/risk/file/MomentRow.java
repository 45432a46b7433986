package org.recourse.risk.file;

import java.time.Instant;
import org.springframework.data.relational.core.mapping.Table;

/** When something happened that a clock counts from. */
@Table("risk_moment")
record MomentRow(Instant happenedAt) {}
