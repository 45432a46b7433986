package org.recourse.security.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Searches an answer for what its reader may not know: any marked text, and any trace of a case.
 */
class Leaks {

  private static final Pattern MARK =
      Pattern.compile("wall(\\d\\d)f(\\d\\d)z", Pattern.CASE_INSENSITIVE);

  private final List<Walled> cases;

  Leaks(List<Walled> cases) {
    this.cases = cases;
  }

  /** What is wrong with this answer; empty when all is well. */
  List<String> in(Role role, Call mapped, Call made, Visitor.Answer answer) {
    var text = answer.body() + answer.head();
    var leaks = new ArrayList<String>();
    for (var mark : marksIn(text)) {
      var file = cases.get(Integer.parseInt(mark.substring(0, 2)));
      if (!role.sees(file)) {
        var field = file.fields().get(Integer.parseInt(mark.substring(3)));
        leaks.add("holds " + field + " of " + file.flow() + " " + file.level());
      }
    }
    for (var file : cases) {
      for (var key : file.keys()) {
        if (text.contains(key)
            && !(made.address() + made.body()).contains(key)
            && !mayKnow(role, file, mapped, key)) {
          leaks.add("names " + file.flow() + " " + file.level() + " by " + key);
        }
      }
    }
    return leaks;
  }

  static Set<String> marksIn(String text) {
    var marks = new TreeSet<String>();
    MARK.matcher(text).results().forEach(mark -> marks.add(mark.group(1) + " " + mark.group(2)));
    return marks;
  }

  private static boolean mayKnow(Role role, Walled file, Call call, String key) {
    var isOfEngine = call.isOfEngine() || call.mapping().contains("cockpit");
    return role.sees(file)
        || isOfEngine && (role.findsTasksOf(file) || role.watches(file))
        || isNumberOfAnOpenList(file, call, key)
        || isOwnRequest(role, file, call, key);
  }

  /** A finding of verify, and a bill on hold, carry the number of a case that is no secret. */
  private static boolean isNumberOfAnOpenList(Walled file, Call call, String key) {
    var isFinding = call.mapping().equals("/api/audit/verify");
    var isBill = call.mapping().startsWith("/api/collections-holds") && key.equals(file.number());
    return (isFinding || isBill) && !file.level().isConfined() && !file.level().isNamed();
  }

  /** An auditor finds the number they asked for, as they would one that was never given. */
  private static boolean isOwnRequest(Role role, Walled file, Call call, String key) {
    return role == Role.AUDITOR
        && call.mapping().endsWith("/break-glass")
        && key.equals(file.number());
  }
}
