/** Telling another office at any moment, while the complaint goes on. */
package org.recourse.grievance.road.office;
