/** One word, written the same way in the model, the file and the class. */
package org.recourse.models.naming;
