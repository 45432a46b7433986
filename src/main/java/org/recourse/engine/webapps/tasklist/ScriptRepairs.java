package org.recourse.engine.webapps.tasklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every change Recourse makes to the frozen scripts of Camunda 7.24.0's web applications. There is
 * no other place.
 */
final class ScriptRepairs {

  static final List<String> APPS = List.of("tasklist", "cockpit", "admin", "welcome");

  /** What all of them load beside their own script. */
  static final String SHARED = "lib";

  static final List<ScriptRepair> ALL =
      Stream.of(tasklist(), banners(), shared()).flatMap(List::stream).toList();

  private ScriptRepairs() {}

  static String repaired(String app, String script) {
    for (var repair : ALL) {
      if (repair.app().equals(app)) {
        script = repair.applyTo(script);
      }
    }
    return script;
  }

  private static List<ScriptRepair> tasklist() {
    return List.of(
        tasklist(
            "lists can be filled in",
            "forms with a list could never be completed, because empty places in its errors counted"
                + " as errors; and what is typed would be lost when the browser closes.",
            "v.on(\"changed\",(function(e){h.notifyFormDirty(!0);var"
                + " t=!!Object.keys(e.errors).length;h.notifyFormValidated(t)}))",
            "v.on(\"changed\",(function(e){h.notifyFormDirty(!0);h.notifyFormValidated(window.recourseForms.hasErrors(v));"
                + "b.changed()})),v.on(\"formFieldInstanceRegistry.changed\",(function(){"
                + "h.notifyFormValidated(window.recourseForms.hasErrors(v))}))"),
        tasklist(
            "lists can be completed",
            "completing a form with a list would do nothing.",
            "a=t.errors,!Object.keys(a).length)",
            "a=t.errors,!window.recourseForms.hasErrors(v))"),
        tasklist(
            "every keystroke counts at once",
            "words typed just before the form draws itself anew would be gone.",
            "v=new p({container:l[0]})",
            "v=new p({container:l[0],debounce:false})"),
        tasklist(
            "drafts are read from the server",
            "what a patient said would lie in clear in the browser of a shared workplace.",
            "b=JSON.parse(localStorage.getItem(\"camunda-form:\".concat(y))||\"{}\")",
            "b=window.recourseForms.draft(y||\"start:\"+h.getParams().processDefinitionKey,l[0])"),
        tasklist(
            "drafts do not overwrite the record",
            "a draft would hide what colleagues have entered since.",
            "v.importSchema(t,r(r({},n),b))",
            "v.importSchema(t,b.over(v,t,n))"),
        tasklist(
            "drafts are kept on the server",
            "what a patient said would lie in clear in the browser of a shared workplace.",
            "localStorage.setItem(\"camunda-form:\".concat(y),JSON.stringify(e))",
            "b.keep()"),
        tasklist(
            "drafts are dropped when the form is done",
            "a finished form would be found half-filled again.",
            "localStorage.removeItem(\"camunda-form:\".concat(y))",
            "b.drop()"),
        tasklist(
            "other forms leave nothing in the browser",
            "values of a generic form would lie in clear in the browser of a shared workplace.",
            "localStorage.setItem(\"camForm:\"+t,JSON.stringify(n))",
            "void 0"));
  }

  private static List<ScriptRepair> banners() {
    var banners = new ArrayList<ScriptRepair>();
    for (var app : APPS) {
      banners.add(
          new ScriptRepair(
              app,
              "no sales banner",
              "a red advertisement covers the top of every page.",
              "<div ng-if=\"isCommunityEdition\" class=\"ce-eol-banner\"\\n"
                  + "     ng-bind-html=\"trustAsHtml(\\'BANNER_CE_EOL_TEXT\\' | translate)\">\\n"
                  + "</div>\\n"
                  + "\\n",
              ""));
    }
    return banners;
  }

  private static List<ScriptRepair> shared() {
    return List.of(
        new ScriptRepair(
            SHARED,
            "a day is the day that was written",
            "west of Greenwich a day on record, such as a date of birth, would be shown as the day"
                + " before.",
            "case D.DATE:e=new Date(Date.parse(h));break;",
            "case D.DATE:e=new"
                + " Date(Date.parse(/^\\d{4}-\\d\\d-\\d\\d$/.test(h)?h+\"T00:00\":h));break;"));
  }

  private static ScriptRepair tasklist(
      String name, String reason, String find, String replacement) {
    return new ScriptRepair("tasklist", name, reason, find, replacement);
  }
}
