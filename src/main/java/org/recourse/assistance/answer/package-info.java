/** What programs that decide themselves answered to applications. */
package org.recourse.assistance.answer;
