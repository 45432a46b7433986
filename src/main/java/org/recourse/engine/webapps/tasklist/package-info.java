/**
 * Tasklist and Cockpit as this office needs them: repairs of their frozen scripts, errors in plain
 * words.
 */
package org.recourse.engine.webapps.tasklist;
