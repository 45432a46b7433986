/** Who has taken which task upon them, and handing it to somebody else. */
@NamedInterface("claims")
package org.recourse.engine.claims;

import org.springframework.modulith.NamedInterface;
