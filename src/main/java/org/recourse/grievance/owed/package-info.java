/**
 * What the hospital still owes by law once a complaint is closed or taken back, until somebody has
 * reported each.
 */
package org.recourse.grievance.owed;
