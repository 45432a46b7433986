/**
 * Help that was granted until it is over: renewed in time, screened again when something changes.
 */
package org.recourse.assistance.watch;
