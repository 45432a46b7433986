/** When a case asks for risk management, and why. */
package org.recourse.risk.trigger;
