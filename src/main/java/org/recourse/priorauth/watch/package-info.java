/** An approval until the care is over: coverage looked up again, renewed before it ends. */
package org.recourse.priorauth.watch;
