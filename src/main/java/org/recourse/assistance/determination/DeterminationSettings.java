package org.recourse.assistance.determination;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the house decides applications.
 *
 * @param exampleAmountsDecide whether tables that still hold example amounts may decide; for
 *     training and the demo only, because nobody may be charged by an invented amount
 */
@ConfigurationProperties("recourse.assistance.determination")
public record DeterminationSettings(@DefaultValue("false") boolean exampleAmountsDecide) {}
