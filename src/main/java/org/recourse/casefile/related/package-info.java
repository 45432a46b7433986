/** Cases that belong together, and handing over from one flow to another. */
@NamedInterface("related")
package org.recourse.casefile.related;

import org.springframework.modulith.NamedInterface;
