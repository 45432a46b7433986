/** Letters to patients about requests: composed from the record, sent through the gate. */
package org.recourse.priorauth.letters;
