/** Which letters there are, what each must contain, and the gate that no other letter passes. */
@NamedInterface("types")
package org.recourse.correspondence.types;

import org.springframework.modulith.NamedInterface;
