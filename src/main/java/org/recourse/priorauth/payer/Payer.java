package org.recourse.priorauth.payer;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A payer as the office deals with it.
 *
 * @param id the word by which forms and lines of a batch name it
 * @param memberId what its member numbers look like, as a regular expression
 * @param memberIdExample an invented one, for people
 * @param address of its portal or end point; null where it takes faxes only
 * @param fax null where it takes none
 * @param phone whom to call
 * @param chasedAt at which percents of its time it is chased, out of those its clocks warn at
 * @param fhir how its system is reached; null where people hand requests over
 * @param peerToPeer whether and how long a clinician can still talk to its reviewer
 */
public record Payer(
    String id,
    String name,
    PayerClass payerClass,
    @DefaultValue("PORTAL") Channel channel,
    String memberId,
    String memberIdExample,
    String address,
    String fax,
    String phone,
    @DefaultValue({"50", "80"}) List<Integer> chasedAt,
    PayerSystem fhir,
    @DefaultValue PeerToPeer peerToPeer) {

  /**
   * Talk between clinicians after a denial.
   *
   * @param canOverturn whether it can still change the outcome
   * @param window for how many business days after the denial it can be asked for
   */
  public record PeerToPeer(
      @DefaultValue("false") boolean canOverturn, @DefaultValue("2") int window) {}

  /** What is wrong with a member number of this payer, as a half-sentence; null when nothing is. */
  public String memberIdProblem(String text) {
    return text != null && text.matches(memberId)
        ? null
        : "is none of %s, whose numbers look like %s".formatted(name, memberIdExample);
  }
}
