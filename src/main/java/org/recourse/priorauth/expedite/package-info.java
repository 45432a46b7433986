/** Plans that refuse to treat an urgent request as expedited. */
package org.recourse.priorauth.expedite;
