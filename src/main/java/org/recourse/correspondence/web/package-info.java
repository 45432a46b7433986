/** The web counter of the letters. */
package org.recourse.correspondence.web;
