/** The line to payers' systems, held against a server that behaves badly. */
package org.recourse.priorauth.pas;
