/**
 * The database of a hospital that configured none: a PostgreSQL of our own, kept in one folder and
 * safe to kill.
 */
package org.recourse.engine.database;
