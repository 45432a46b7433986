/** Who opened which case: the log that the door of every case writes. */
@NamedInterface("access")
package org.recourse.casefile.access;

import org.springframework.modulith.NamedInterface;
