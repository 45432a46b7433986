/**
 * Half-filled forms, kept on the server while the phone rings and found again by the person who
 * filled them.
 */
@NamedInterface("drafts")
package org.recourse.forms.drafts;

import org.springframework.modulith.NamedInterface;
