package org.recourse.casefile.web;

import java.util.Map;

/**
 * What a case may be opened with, as the forms now in use say it. Answered by the room of forms.
 */
public interface OpeningSchemas {

  /** A JSON schema for each flow, by the word that names it; with type, properties and required. */
  Map<String, Map<String, Object>> byFlow();
}
