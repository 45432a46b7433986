/** What a patient owes after a determination: exact cents, the rule behind them, the period. */
package org.recourse.assistance.liability;
