/** What keeps a case, or its letters, from moving: a legal hold, and the hold of counsel. */
@NamedInterface("hold")
package org.recourse.casefile.hold;

import org.springframework.modulith.NamedInterface;
