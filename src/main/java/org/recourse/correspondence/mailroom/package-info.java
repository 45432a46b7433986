/** Where letters leave the house: the mail server, or a folder in the demo. */
@NamedInterface("mailroom")
package org.recourse.correspondence.mailroom;

import org.springframework.modulith.NamedInterface;
