/** Mail that comes back: what mail servers report about letters, read from a mailbox. */
package org.recourse.correspondence.bounces;
