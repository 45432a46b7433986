/** What the processes of this flow ask of us: one class per system action. */
package org.recourse.risk.steps;
