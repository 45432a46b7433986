/** Finding cases again. */
@NamedInterface("search")
package org.recourse.casefile.search;

import org.springframework.modulith.NamedInterface;
