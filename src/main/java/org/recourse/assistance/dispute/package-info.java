/**
 * A patient disputes a decision: collections are held, somebody who did not decide answers in time.
 */
package org.recourse.assistance.dispute;
