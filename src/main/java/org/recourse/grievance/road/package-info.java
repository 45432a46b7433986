/**
 * What may happen beside the road of a complaint at any moment, while its clocks go on: it is
 * handed over, nobody can be reached, the patient dies, another office must know.
 */
package org.recourse.grievance.road;
