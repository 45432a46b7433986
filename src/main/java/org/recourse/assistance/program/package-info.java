/** The programs there are, in the order in which they are offered. */
package org.recourse.assistance.program;
