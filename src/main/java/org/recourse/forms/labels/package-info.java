/** The words of the forms, for screens that show answers outside their form. */
package org.recourse.forms.labels;
