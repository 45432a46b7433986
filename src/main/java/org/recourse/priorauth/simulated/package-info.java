/** A payer's system that is played, for the demo and for tests. It is never there otherwise. */
package org.recourse.priorauth.simulated;
