/** Many requests in one: a line in, a line out, in order, as they come. */
@NamedInterface("batch")
package org.recourse.casefile.web.batch;

import org.springframework.modulith.NamedInterface;
