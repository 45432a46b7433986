/** Financial assistance as people see it in a real browser. */
package org.recourse.browser.assistance;
