package org.recourse.casefile.audit;

import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Do the rows that other rooms keep stand as the last timeline entry about each proves? */
@Component
class RoomCheck {

  private final ObjectProvider<ProvenRows> rooms;

  RoomCheck(ObjectProvider<ProvenRows> rooms) {
    this.rooms = rooms;
  }

  void compare(Map<UUID, Replay> page, Findings findings) {
    rooms.forEach(
        room -> {
          var rows = room.rowsOf(page.keySet());
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
      } else if (!proofs.get(id).entrySet().containsAll(row.entrySet())) {
        findings.of(replay.number(), name + " is not on record as its timeline entry tells.");
      }
    }
  }
}
