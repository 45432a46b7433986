/** Whose complaint it is: the one person who sees it through, and how it is handed over. */
package org.recourse.grievance.road.representative;
