/** Writes letters from the analysts' templates, and finds at start what is wrong with them. */
package org.recourse.correspondence.templates;
