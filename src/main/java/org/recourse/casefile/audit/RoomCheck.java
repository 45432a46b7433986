package org.recourse.casefile.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Do the rows that other rooms keep stand as the timeline entries about each tell? */
@Component
class RoomCheck {

  private final Supplier<List<ProvenRows>> rooms;

  RoomCheck(ObjectProvider<ProvenRows> rooms) {
    this.rooms = SingletonSupplier.of(() -> rooms.stream().toList());
  }

  /** A timeline of this case file that is yet to be walked through. */
  Replay replay(Map<String, Object> file) {
    return new Replay(file, rooms.get());
  }

  void compare(Map<UUID, Replay> page, Findings findings) {
    rooms
        .get()
        .forEach(
            room -> {
              var told = new HashMap<UUID, Map<String, Map<String, String>>>();
              page.forEach((caseId, replay) -> told.put(caseId, replay.proofs(room.word())));
              var rows = room.rowsOf(told);
              page.forEach(
                  (caseId, replay) -> {
                    if (!replay.isBroken()) {
                      compare(room.word(), replay, rows.getOrDefault(caseId, Map.of()), findings);
                    }
                  });
            });
  }

  private static void compare(
      String word, Replay replay, Map<String, Map<String, String>> rows, Findings findings) {
    var proofs = replay.proofs(word);
    var all = new TreeSet<>(rows.keySet());
    all.addAll(proofs.keySet());
    for (var id : all) {
      var row = rows.get(id);
      var name = "The " + word + " " + id;
      if (row == null) {
        findings.of(replay.number(), name + " is gone.");
      } else if (!proofs.containsKey(id)) {
        findings.of(replay.number(), name + " is on record, but no timeline entry tells of it.");
      } else if (!agree(proofs.get(id), row)) {
        findings.of(replay.number(), name + " is not on record as its timeline entry tells.");
      }
    }
  }

  private static boolean agree(Map<String, String> told, Map<String, String> row) {
    return row.entrySet().stream()
        .filter(part -> told.containsKey(part.getKey()))
        .allMatch(part -> Objects.equals(part.getValue(), told.get(part.getKey())));
  }
}
