/** The letter log: every letter that was composed, and what became of it. */
package org.recourse.correspondence.log;
