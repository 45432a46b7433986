/** UMDAP: what a family owes in a year for county mental health services. */
package org.recourse.assistance.liability.umdap;
