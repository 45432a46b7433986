/** What a request must look like before anybody works on it. */
package org.recourse.priorauth.request;
