package org.recourse.assistance.interview;

import org.springframework.data.relational.core.mapping.Table;

/**
 * What was answered to one question.
 *
 * @param answer as the form has it, such as {@code YES}, {@code NOT_SAID} or {@code PRIVATE}
 */
@Table("assistance_fact")
public record FactRow(String answer) {}
