package org.recourse.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.SUPERVISOR;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.documents.Documents;
import org.springframework.beans.factory.annotation.Autowired;

/** Paper letters are printed together, once. */
class PrintRoomTests extends LetterStories {

  @Autowired private PrintRoom printRoom;
  @Autowired private Documents documents;

  @Test
  void todays_letters_become_one_batch_with_a_cover_list() throws IOException {
    var first = compose(Channel.PAPER);
    var second = letters.compose("copy", aResolution(Channel.PAPER));
    assertThat(dispatch.send(first.id()).result()).isEqualTo(Dispatch.Result.QUEUED);
    assertThat(dispatch.send(first.id()).result()).isEqualTo(Dispatch.Result.QUEUED);
    dispatch.send(second.id());
    assertThat(printRoom.waiting()).isGreaterThanOrEqualTo(2);

    var batch = stage.as(SUPERVISOR, () -> printRoom.print().orElseThrow());

    assertThat(printRoom.print()).isEmpty();
    assertThat(printRoom.batches())
        .filteredOn(other -> !other.printedAt().isAfter(batch.printedAt()))
        .first()
        .isEqualTo(batch);
    assertThat(letters.get(first.id()))
        .returns(LetterState.SENT, Letter::state)
        .returns("supervisor", Letter::sentBy)
        .returns(batch.id(), Letter::batchId);
    assertThat(documents.of(file.id())).hasSize(2);
    assertThat(told()).filteredOn("LETTER_QUEUED"::equals).hasSize(2);
    assertThat(told()).filteredOn("LETTER_SENT"::equals).hasSize(2);
    try (var pdf = Loader.loadPDF(printRoom.pdf(batch.id()))) {
      var text = new PDFTextStripper();
      text.setEndPage(1);
      assertThat(text.getText(pdf)).contains(file.number(), "María Ejemplo", "12 Sample Street");
      assertThat(pdf.getNumberOfPages() % 2).isZero();
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }

  @Test
  void the_cover_list_keeps_a_case_number_in_one_piece_beside_a_long_name() throws IOException {
    var order = aResolution(Channel.PAPER);
    var name = "Invented Speaker " + "verylong".repeat(9);
    var letter =
        letters.compose(
            "long",
            new LetterOrder(
                order.caseId(),
                order.type(),
                order.language(),
                order.format(),
                order.channel(),
                new Recipient(name, List.of("17 Example Street", "Los Angeles"), null, "es"),
                order.data()));
    dispatch.send(letter.id());

    var batch = stage.as(SUPERVISOR, () -> printRoom.print().orElseThrow());

    try (var pdf = Loader.loadPDF(printRoom.pdf(batch.id()))) {
      var text = new PDFTextStripper();
      text.setEndPage(1);
      assertThat(text.getText(pdf)).containsPattern("(?m)^\\s*\\d+ " + file.number());
    }
  }

  @Test
  void a_letter_that_is_held_after_it_was_queued_is_not_printed() {
    var letter = compose(Channel.PAPER);
    dispatch.send(letter.id());
    fates.hold(letter.id(), "Counsel reads it first.");

    printRoom.print();

    assertThat(letters.get(letter.id()).batchId()).isNull();
    assertThat(letters.get(letter.id()).state()).isEqualTo(LetterState.HELD);
  }
}
