/** The tests' hand on the payer's system that is played. */
package org.recourse.priorauth.simulated;
