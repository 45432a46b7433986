/** Who can be asked: the departments of the hospital, as a staff directory lists them. */
@NamedInterface("departments")
package org.recourse.casefile.departments;

import org.springframework.modulith.NamedInterface;
