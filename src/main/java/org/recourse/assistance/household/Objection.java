package org.recourse.assistance.household;

/** What stands against screening a household as it was told. */
public sealed interface Objection {

  /** The field it is about, e.g. {@code members[1].age}. */
  String field();

  /** What is wrong and what to do next, in a sentence. */
  String sentence();

  /** May be right: somebody has to ask. */
  record Question(String field, String sentence) implements Objection {}

  /** Cannot be right: somebody has to correct it. */
  record Refusal(String field, String sentence) implements Objection {}
}
