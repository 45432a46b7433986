package org.recourse.forms.labels;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.recourse.casefile.CaseKind;
import org.recourse.engine.DeployedForms;
import org.recourse.forms.FormField;
import org.recourse.forms.FormSchemas;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells the screens how a flow's newest forms word its questions and choices. */
@RestController
@Tag(name = "Forms", description = "The words of the forms")
class FormWordsApi {

  private final DeployedForms deployed;
  private final FormSchemas schemas;
  private final ObjectProvider<CaseKind> kinds;

  FormWordsApi(DeployedForms deployed, FormSchemas schemas, ObjectProvider<CaseKind> kinds) {
    this.deployed = deployed;
    this.schemas = schemas;
    this.kinds = kinds;
  }

  @GetMapping("/api/forms/{flow}/words")
  @Operation(
      summary =
          "The questions of a flow's forms and the words of their choices, by form key, those of a"
              + " list by its key and theirs with a dot between; none for a kind nobody knows")
  Map<String, FieldWords> words(@PathVariable("flow") String flow) {
    if (kinds.stream().noneMatch(kind -> kind.flow().equals(flow))) {
      return Map.of();
    }
    var deployment = deployed.newestDeployment(flow);
    var words = new LinkedHashMap<String, FieldWords>();
    for (var form : deployed.keys(flow, deployment)) {
      var schema = schemas.of(flow, deployment, form);
      schema.fields().values().forEach(field -> keep(words, field));
      schema.columns().forEach((key, label) -> words.putIfAbsent(key, FieldWords.of(label)));
    }
    return words;
  }

  /** A list's own fields stand under its key: another list may mean something else by theirs. */
  private static void keep(Map<String, FieldWords> words, FormField field) {
    keep(words, field.key(), FieldWords.of(field));
    field.rows().forEach(row -> keep(words, field.key() + "." + row.key(), FieldWords.of(row)));
  }

  /** Where two forms word the same key differently, the one that offers choices knows more. */
  private static void keep(Map<String, FieldWords> words, String key, FieldWords found) {
    words.merge(key, found, (known, other) -> known.offersChoices() ? known : other);
  }
}
