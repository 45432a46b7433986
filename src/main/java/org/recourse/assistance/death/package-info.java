/** The patient has died: letters to the patient stop, and a counselor looks after the family. */
package org.recourse.assistance.death;
