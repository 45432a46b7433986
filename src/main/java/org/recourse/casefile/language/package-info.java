/** Help with language: who interpreted, when and how, for each talk with a patient. */
package org.recourse.casefile.language;
