/** Shows the clocks to those who check the record: what the timeline tells of each, and its row. */
package org.recourse.deadline.proof;
