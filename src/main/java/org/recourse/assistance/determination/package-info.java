/** What the house itself decides about an application: who gets which help, and what is owed. */
package org.recourse.assistance.determination;
