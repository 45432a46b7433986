/** Who lives with the patient on which income, and whom a program counts. */
package org.recourse.assistance.household;
