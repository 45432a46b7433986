/** The book in which every case number is written. */
package org.recourse.casefile.numbers;
