/** How the rules of risk management ask the decision tables of the analysts. */
package org.recourse.risk.tables;
