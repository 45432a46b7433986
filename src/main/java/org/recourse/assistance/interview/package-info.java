/** What a patient tells a financial counselor, line by line. */
package org.recourse.assistance.interview;
