/** What the letter of a determination says. */
package org.recourse.assistance.determination.letter;
