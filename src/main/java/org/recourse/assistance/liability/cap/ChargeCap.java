package org.recourse.assistance.liability.cap;

import org.recourse.assistance.liability.Basis;

/**
 * The most a person may be charged in a calendar year.
 *
 * @param cents 0 where nothing may be charged at all
 */
public record ChargeCap(int year, long cents, Basis basis) {}
