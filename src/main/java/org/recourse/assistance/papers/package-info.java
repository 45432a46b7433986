/** The papers a program's policy names, and no others. */
package org.recourse.assistance.papers;
