/** Invented applications for a first look at the demo. */
package org.recourse.assistance.demo;
