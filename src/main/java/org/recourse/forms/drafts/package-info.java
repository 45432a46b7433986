/**
 * Half-filled forms, kept on the server while the phone rings and found again by the person who
 * filled them.
 */
package org.recourse.forms.drafts;
