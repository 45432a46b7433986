package org.recourse.risk.file;

import org.springframework.data.relational.core.mapping.Table;

/** What somebody said about one fact of {@code risk-questions}. */
@Table("risk_fact")
record FactRow(String answer) {}
