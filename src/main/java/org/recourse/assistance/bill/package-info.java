/** The bills an application is about. */
package org.recourse.assistance.bill;
