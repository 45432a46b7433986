/** The API of case files, whatever their flow. */
package org.recourse.casefile.web.cases;
