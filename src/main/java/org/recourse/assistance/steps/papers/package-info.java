/** What the flow does by itself about papers: lists them, looks what they need, and stops. */
package org.recourse.assistance.steps.papers;
