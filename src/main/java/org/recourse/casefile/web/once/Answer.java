package org.recourse.casefile.web.once;

/**
 * What a POST answered, or would have answered again.
 *
 * @param status the HTTP status
 * @param location where the new thing is; null when there is none
 * @param body what is sent as JSON; null when there is nothing to say
 * @param replayed whether this is the answer of an earlier, equal request
 */
public record Answer(int status, String location, Object body, boolean replayed) {

  /** An answer given for the first time. */
  public static Answer of(int status, String location, Object body) {
    return new Answer(status, location, body, false);
  }
}
