/** What analysts keep in the models folder, as other rooms may read it. */
@NamedInterface("models")
package org.recourse.engine.models;

import org.springframework.modulith.NamedInterface;
