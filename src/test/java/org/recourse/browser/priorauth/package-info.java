/** Prior authorization as people see it in a real browser. */
package org.recourse.browser.priorauth;
