/** How a patient stands with every program, as it is kept and shown. */
package org.recourse.assistance.result;
