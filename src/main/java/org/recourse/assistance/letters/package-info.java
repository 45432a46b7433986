/** Letters to patients about financial assistance: composed from the record, sent by the gate. */
package org.recourse.assistance.letters;
