/** The clocks of an application, looked at when a moment has come. */
package org.recourse.assistance.clocks;
