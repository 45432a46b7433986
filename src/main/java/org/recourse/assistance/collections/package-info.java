/** Collections on a patient's bills, held while the hospital still has to answer the patient. */
package org.recourse.assistance.collections;
