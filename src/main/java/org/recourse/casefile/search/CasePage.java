package org.recourse.casefile.search;

import java.util.List;
import org.recourse.casefile.CaseFile;

/**
 * Some of the cases that were found, youngest first.
 *
 * @param next asks for the following page; null on the last one
 */
public record CasePage(List<CaseFile> cases, String next) {}
