/** Appeals of denials, level after level. */
package org.recourse.priorauth.appeal;
