/** What the engine asks its database, read while the rest of the program starts. */
package org.recourse.engine.queries;
