package org.recourse.correspondence;

import java.util.List;
import org.recourse.correspondence.print.ReadingLevel;
import org.recourse.correspondence.types.Gap;

/**
 * A letter to be read before it goes.
 *
 * @param title what people call such a letter
 * @param gaps what keeps it from being sent; empty when nothing does
 * @param noticesLeftOut languages whose line "help is free" the printer cannot show; enclose the
 *     printed notice for them
 */
public record Preview(
    String title,
    byte[] pdf,
    List<Gap> gaps,
    ReadingLevel readingLevel,
    List<String> noticesLeftOut) {}
