package org.recourse.correspondence.types;

import java.util.List;

/**
 * One thing that is filled in.
 *
 * @param parts what each row has; empty unless the kind is {@link FieldKind#ROWS}
 * @param example an invented value, with which every template is tried at start
 */
public record LetterField(String name, FieldKind kind, List<String> parts, Object example) {}
