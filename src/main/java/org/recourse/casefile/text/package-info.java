/** What a text may hold and how values are written down. */
@NamedInterface("text")
package org.recourse.casefile.text;

import org.springframework.modulith.NamedInterface;
