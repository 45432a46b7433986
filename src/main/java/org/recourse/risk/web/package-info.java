/** How other systems and the pages of Tasklist speak to risk management. */
package org.recourse.risk.web;
