/** Asking departments what they know about a complaint, and chasing the answer. */
package org.recourse.grievance.inquiry;
