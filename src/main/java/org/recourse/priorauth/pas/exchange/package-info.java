/** The book of what went to payers' systems and what came from them. */
package org.recourse.priorauth.pas.exchange;
