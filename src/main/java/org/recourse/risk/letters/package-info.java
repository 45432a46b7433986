/** What counsel holds: the letters of linked cases, and everything under legal hold. */
package org.recourse.risk.letters;
