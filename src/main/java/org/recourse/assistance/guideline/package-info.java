/** The federal poverty guidelines and the limits that programs set as percents of them. */
package org.recourse.assistance.guideline;
