/**
 * The office at work from outside: only HTTP, as other systems and the people at their browsers use
 * it.
 */
package org.recourse.office;
