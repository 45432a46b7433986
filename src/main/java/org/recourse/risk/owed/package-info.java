/** The duties of a risk case, from their opening until what proves them is on record. */
package org.recourse.risk.owed;
