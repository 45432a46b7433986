package org.recourse.risk.question;

/**
 * Something the rules cannot know and a person is asked. The question stands until it is answered;
 * meanwhile the careful reading counts.
 *
 * @param fact the key under which the answer is expected, e.g. {@code ongoingThreat}
 * @param question in words
 * @param why what hangs on the answer
 */
public record OpenQuestion(String fact, String question, String why) {}
