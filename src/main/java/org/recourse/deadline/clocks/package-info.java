/** How clocks are kept, counted and changed; other rooms go through {@code Deadlines}. */
package org.recourse.deadline.clocks;
