/** The description of the API that machines read. */
package org.recourse.casefile.web.papers;
