/** Payers and the ways to them. */
package org.recourse.priorauth.payer;
