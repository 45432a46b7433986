/** The desk where letters are written, enveloped, filed and laid out for print. */
package org.recourse.correspondence.desk;
