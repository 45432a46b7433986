/** What a route obliges somebody to do, to whom, by when and with which proof. */
package org.recourse.risk.duty;
