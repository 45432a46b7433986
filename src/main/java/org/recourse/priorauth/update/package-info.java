/** What a payer must be told between a request and its decision. */
package org.recourse.priorauth.update;
