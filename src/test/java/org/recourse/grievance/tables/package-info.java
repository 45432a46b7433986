/** The tables that decide about a complaint, row by row. */
package org.recourse.grievance.tables;
