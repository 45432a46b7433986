/** What the case file uses where no other room brings something better. */
package org.recourse.casefile.start;
