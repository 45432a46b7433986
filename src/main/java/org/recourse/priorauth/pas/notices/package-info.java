/** Word from payers' systems that something pended is decided. */
package org.recourse.priorauth.pas.notices;
