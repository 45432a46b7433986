/** Where the parts of the flow say what their forms do and what they keep on record. */
package org.recourse.assistance.desk;
