package org.recourse.casefile.web;

import java.util.function.BiPredicate;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseNotFound;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.springframework.stereotype.Component;

/**
 * Where case files are handed out: to those who may see them, and never without a line in the log.
 */
@Component
public class CaseCounter {

  private final CaseFiles files;
  private final CaseAccess access;
  private final SignedOn person;

  CaseCounter(CaseFiles files, CaseAccess access, SignedOn person) {
    this.files = files;
    this.access = access;
    this.person = person;
  }

  /**
   * A case file to read.
   *
   * @param action what is read, as the access log calls it, e.g. {@code READ_TIMELINE}
   * @throws CaseNotFound when there is no such case, or none this person may know of
   */
  public CaseFile toRead(String number, String action) {
    var file = files.findByNumber(number).orElseThrow(() -> new CaseNotFound(number));
    var allowed = access.maySee(file, person);
    access.log(file.id(), person, action, allowed);
    if (!allowed) {
      throw new CaseNotFound(number);
    }
    return file;
  }

  /**
   * A case file to change.
   *
   * @param action what is done, as the access log calls it, e.g. {@code ADD_NOTE}
   * @throws CaseNotFound when there is no such case, or none this person may know of
   * @throws NotYours when this person may only read it
   */
  public CaseFile toWorkOn(String number, String action) {
    return enter(
        number,
        action,
        access::mayWorkOn,
        "You may read this case but not change it. Ask a colleague who works on it.");
  }

  /**
   * A case file whose access log is read.
   *
   * @throws CaseNotFound when there is no such case, or none this person may know of
   * @throws NotYours when this person may see it, but not who opened it
   */
  public CaseFile toReadLog(String number) {
    return enter(
        number,
        "READ_ACCESS_LOG",
        access::mayReadLog,
        "Your role does not read who opened this case. Ask a supervisor.");
  }

  /**
   * A case file of this flow to change.
   *
   * @throws CaseNotFound when there is no such case of this flow, or none this person may know of
   * @throws NotYours when this person may only read it
   */
  public CaseFile toWorkOn(String number, String flow, String action) {
    return ofFlow(toWorkOn(number, action), flow);
  }

  /**
   * The file, where it is of this flow.
   *
   * @throws CaseNotFound when it is of another
   */
  public static CaseFile ofFlow(CaseFile file, String flow) {
    if (!flow.equals(file.kind())) {
      throw new CaseNotFound(file.number());
    }
    return file;
  }

  private CaseFile enter(
      String number, String action, BiPredicate<CaseFile, SignedOn> rule, String refusal) {
    var file = files.findByNumber(number).orElseThrow(() -> new CaseNotFound(number));
    var allowed = rule.test(file, person);
    access.log(file.id(), person, action, allowed);
    if (!allowed && !access.maySee(file, person)) {
      throw new CaseNotFound(number);
    }
    if (!allowed) {
      throw new NotYours(refusal);
    }
    return file;
  }
}
