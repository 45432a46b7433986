package org.recourse.assistance.screening;

import java.util.List;

/**
 * What the rules of a program say when every fact is known or supposed.
 *
 * @param comparison null where the program compares no income
 * @param tables which editions of which tables said it
 */
record Verdict(
    Standing standing,
    String rule,
    String reason,
    String citation,
    Comparison comparison,
    List<String> tables) {}
