/** Who opened which case by way of Tasklist and Cockpit. */
package org.recourse.engine.reading;
