/** Papers and notes that people add to a case. */
@NamedInterface("documents")
package org.recourse.casefile.documents;

import org.springframework.modulith.NamedInterface;
