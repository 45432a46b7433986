/** The letters' files as analysts keep them, and how a broken one is told. */
package org.recourse.correspondence.files;
