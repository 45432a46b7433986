/**
 * The rules for drawings, forms and decisions: one class per rule, each with models that obey and
 * break it.
 */
package org.recourse.models;
