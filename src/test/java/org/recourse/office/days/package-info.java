/**
 * Sixty days of a hospital's office in a few minutes: complaints come in, staff work or are absent,
 * departments are silent, mail is down, and at the end everything is audited from outside.
 */
package org.recourse.office.days;
