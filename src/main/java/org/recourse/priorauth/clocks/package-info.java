/** The payer's time: when it started, when it is chased, when it has run out. */
package org.recourse.priorauth.clocks;
