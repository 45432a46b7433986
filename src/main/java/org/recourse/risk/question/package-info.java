/** What a person must still say before the rules can be sure. */
package org.recourse.risk.question;
