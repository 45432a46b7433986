/** The rules of clocks, as the analysts keep them in tables that cite their law. */
@NamedInterface("rules")
package org.recourse.deadline.rules;

import org.springframework.modulith.NamedInterface;
