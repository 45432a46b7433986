/** How each kind of help comes to its amounts. */
package org.recourse.assistance.determination.amounts;
