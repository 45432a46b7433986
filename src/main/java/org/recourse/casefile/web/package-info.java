/**
 * The web counter of the case file: its API, plain-words problems and POSTs that are safe to
 * repeat.
 */
@NamedInterface("web")
package org.recourse.casefile.web;

import org.springframework.modulith.NamedInterface;
