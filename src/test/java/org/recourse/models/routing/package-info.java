/** How a case finds its way: facts, questions, clocks. */
package org.recourse.models.routing;
