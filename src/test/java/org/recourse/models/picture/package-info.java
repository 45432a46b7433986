/** What the drawing looks like. */
package org.recourse.models.picture;
