/** POSTs that are done once, however often they are sent. */
@NamedInterface("once")
package org.recourse.casefile.web.once;

import org.springframework.modulith.NamedInterface;
