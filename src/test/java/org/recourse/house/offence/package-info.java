/** A room that breaks the rules on purpose, to show that they bite. */
package org.recourse.house.offence;
