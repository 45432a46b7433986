/** Turns a written letter into a tagged PDF, and measures how hard it is to read. */
@NamedInterface("print")
package org.recourse.correspondence.print;

import org.springframework.modulith.NamedInterface;
