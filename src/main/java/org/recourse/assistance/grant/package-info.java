/** The help a patient was granted, by whichever program. */
package org.recourse.assistance.grant;
