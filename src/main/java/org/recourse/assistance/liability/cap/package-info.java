/** Ryan White: how much a person may be charged in a calendar year. */
package org.recourse.assistance.liability.cap;
