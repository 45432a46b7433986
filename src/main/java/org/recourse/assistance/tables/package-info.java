/** How the rules of financial assistance ask the decision tables of the analysts. */
package org.recourse.assistance.tables;
