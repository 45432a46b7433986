package org.recourse.engine.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.recourse.casefile.InvalidInput;
import org.recourse.engine.reading.CaseReads;
import org.recourse.engine.reading.EngineThing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which case an open task belongs to. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "Tasks", description = "Open tasks and the cases they belong to")
class TaskDesk {

  private static final int MOST = 100;

  private final TaskCards cards;
  private final CaseReads reads;

  TaskDesk(TaskCards cards, CaseReads reads) {
    this.cards = cards;
    this.reads = reads;
  }

  @GetMapping
  @Operation(summary = "The cards of several open tasks; those you may not see are left out")
  List<TaskCard> several(@RequestParam List<String> ids) {
    if (ids.size() > MOST) {
      throw InvalidInput.in("ids", "ask for at most " + MOST + " tasks at once");
    }
    return cards.of(ids);
  }

  @GetMapping("/{id}")
  @Operation(summary = "The card of one open task")
  TaskCard one(@PathVariable String id) {
    var card = cards.of(List.of(id)).stream().findFirst();
    reads.note(EngineThing.TASK, id, "READ_TASK_CARD", card.isPresent());
    return card.orElseThrow(NoCaseToShow::new);
  }
}
