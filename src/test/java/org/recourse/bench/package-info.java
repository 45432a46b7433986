/**
 * What the product costs, measured from outside and beside a bare engine on the same database
 * server.
 */
package org.recourse.bench;
