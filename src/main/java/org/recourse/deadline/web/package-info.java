/** The web counter for clocks. */
package org.recourse.deadline.web;
