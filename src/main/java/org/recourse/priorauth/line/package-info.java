/** What is asked for, line by line, and what the payer says about each. */
package org.recourse.priorauth.line;
