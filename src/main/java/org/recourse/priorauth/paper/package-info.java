/** What payers ask for with a request. */
package org.recourse.priorauth.paper;
