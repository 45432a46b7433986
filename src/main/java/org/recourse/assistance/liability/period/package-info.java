/** How long help lasts, and when to renew it. */
package org.recourse.assistance.liability.period;
