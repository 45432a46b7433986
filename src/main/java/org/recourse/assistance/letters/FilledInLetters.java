package org.recourse.assistance.letters;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.recourse.assistance.desk.LetterFields;
import org.recourse.correspondence.types.LetterType;
import org.recourse.correspondence.types.LetterTypes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What stands in each letter: what its part of the flow says, and whom the house names. */
@Component
class FilledInLetters {

  private final Supplier<Map<String, LetterFields>> parts;
  private final NamedInLetters named;
  private final LetterTypes types;

  FilledInLetters(ObjectProvider<LetterFields> parts, NamedInLetters named, LetterTypes types) {
    this.parts =
        SingletonSupplier.of(
            () ->
                parts.stream()
                    .collect(Collectors.toMap(LetterFields::letter, Function.identity())));
    this.named = named;
    this.types = types;
  }

  /** The fields of a letter in this language; what is not known is left out and makes a gap. */
  Map<String, Object> fields(
      UUID caseId, Subject subject, Map<String, Object> known, String language) {
    LetterType type = types.get(subject.type());
    Map<String, Object> fields = new HashMap<>(named.in(language));
    fields.put("reminder", subject == Subject.REMINDER);
    fields.keySet().removeIf(name -> type.field(name).isEmpty());
    part(subject).ifPresent(part -> fields.putAll(part.fields(caseId, known, language)));
    fields.values().removeIf(Objects::isNull);
    return fields;
  }

  /** The language in which the words of staff in this letter are on record. */
  String wordsLanguage(UUID caseId, Subject subject, Map<String, Object> known, String language) {
    return part(subject).map(part -> part.wordsLanguage(caseId, known, language)).orElse(language);
  }

  /** A reminder says what the letter before it said, unless somebody fills it in otherwise. */
  private Optional<LetterFields> part(Subject subject) {
    LetterFields own = parts.get().get(subject.name());
    return Optional.ofNullable(
        own == null && subject == Subject.REMINDER
            ? parts.get().get(Subject.INCOMPLETE.name())
            : own);
  }
}
