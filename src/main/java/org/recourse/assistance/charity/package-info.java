/** What a hospital's charity care looks at besides income and household. */
package org.recourse.assistance.charity;
