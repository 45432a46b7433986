package org.recourse.correspondence.desk;

import java.util.List;
import org.recourse.correspondence.print.ReadingLevel;
import org.recourse.correspondence.print.UnprintableLetter;
import org.recourse.correspondence.types.Gap;
import org.recourse.correspondence.types.LetterType;
import org.recourse.correspondence.types.PrintedValues;
import org.recourse.correspondence.types.WrittenLetter;

/**
 * A letter fresh from the desk.
 *
 * @param pdf null when it cannot be printed; then one of the gaps says why
 * @param unprintable why it cannot be printed; null when it can
 */
public record Composed(
    LetterType type,
    WrittenLetter letter,
    PrintedValues values,
    byte[] pdf,
    UnprintableLetter unprintable,
    List<Gap> gaps,
    ReadingLevel readingLevel,
    List<String> noticesLeftOut) {}
