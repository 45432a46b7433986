/** What somebody finds who looks at cases, clocks and letters from outside. */
package org.recourse.office.days.audit;
