/** Reaching whoever complained, and what holds while nobody can be reached. */
package org.recourse.grievance.road.contact;
