/** A payment plan that is not paid: the patient is written to and called before it may end. */
package org.recourse.assistance.plan;
