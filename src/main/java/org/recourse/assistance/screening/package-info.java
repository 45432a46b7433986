/** Which programs a patient can use, by which rule, and what would change the answer. */
package org.recourse.assistance.screening;
