/** What the letters about missing papers say of their own. */
package org.recourse.assistance.papers.letters;
