/** Stories about what happens beside the road of a complaint, told over the real API. */
package org.recourse.grievance.road;
