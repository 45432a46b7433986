/** Where the parts of a flow say what their forms do and what they keep on record. */
@NamedInterface("desk")
package org.recourse.forms.desk;

import org.springframework.modulith.NamedInterface;
