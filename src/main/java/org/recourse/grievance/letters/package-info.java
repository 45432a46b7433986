/** The letters of a complaint: which are due when, to whom they go and what they say. */
package org.recourse.grievance.letters;
