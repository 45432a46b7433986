/** Harm as it was rated, by one person and where it is in doubt by a second. */
package org.recourse.risk.rating;
