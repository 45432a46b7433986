/** The rules of the house, each as a test with its reason; docs/house-rules.md lists them. */
package org.recourse.house;
