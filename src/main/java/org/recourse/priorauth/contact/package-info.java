/** What was said between the office and payers. */
package org.recourse.priorauth.contact;
