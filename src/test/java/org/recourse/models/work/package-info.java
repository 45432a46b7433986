/** Who does what: tasks, their forms, their groups and their steps. */
package org.recourse.models.work;
