/** The patient has died: the investigation goes on, letters go to somebody named. */
package org.recourse.grievance.road.death;
