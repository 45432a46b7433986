package org.recourse.priorauth.update;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One thing that a payer must be told about a request it has. */
@Table("priorauth_update")
class Update {

  @Id Long id;
  @Version int version;
  UUID caseId;
  int position;
  UpdateKind kind;
  String message;
  String madeBy;
  Instant madeAt;
  String toldBy;
  String obstacle;
  String files;

  /** What is on record, by key; what is not known is left out. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("position", position);
    values.put("kind", kind.name());
    values.put("message", message);
    values.put("files", files == null ? null : List.of(files.split(",")));
    values.put("madeBy", madeBy);
    values.put("madeAt", madeAt.toString());
    values.put("toldBy", toldBy);
    values.put("obstacle", obstacle);
    values.values().removeIf(Objects::isNull);
    return values;
  }
}
