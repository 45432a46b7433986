/**
 * What Cockpit asks of us beyond Camunda's own calls: cases found by number, incidents in plain
 * words.
 */
package org.recourse.engine.web;
