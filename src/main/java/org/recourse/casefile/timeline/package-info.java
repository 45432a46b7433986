/** How timelines are chained and sealed. */
package org.recourse.casefile.timeline;
