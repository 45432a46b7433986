/** Invented requests for the demo. */
package org.recourse.priorauth.demo;
