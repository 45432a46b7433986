/** What the letters of a complaint say, and what keeps them from going. */
package org.recourse.grievance.letters;
