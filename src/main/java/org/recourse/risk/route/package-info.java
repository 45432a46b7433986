/** What risk management treats a case as; often as several things at once. */
package org.recourse.risk.route;
