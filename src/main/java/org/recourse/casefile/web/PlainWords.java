package org.recourse.casefile.web;

import java.util.Map;

/** What we say about requests that fail before any rule of ours has seen them. */
public final class PlainWords {

  private static final Map<Integer, String[]> BY_STATUS =
      Map.of(
          400,
          words(
              "The request could not be understood",
              "Compare it with the description at /v3/api-docs, correct it and send it again."),
          401,
          words("You are not signed in", "Sign in and send the request again."),
          403,
          words(
              "This is not yours to do",
              "Your role does not allow it. Ask a supervisor if you think it should."),
          404,
          words(
              "There is nothing here",
              "Check the address. A case you may not see looks the same as one that does not"
                  + " exist."),
          405,
          words(
              "This address does not take that kind of request",
              "The Allow header names the methods it takes."),
          406,
          words(
              "We cannot answer in that format", "Ask for application/json in the Accept header."),
          413,
          words("The request is too large", "Send less at once, or split it into several."),
          415,
          words(
              "We cannot read that format",
              "Set the Content-Type header to the format named at /v3/api-docs."),
          503,
          words(
              "The records cannot be reached just now",
              "Wait a moment and send the same request again with the same Idempotency-Key; it will"
                  + " not be done twice."));

  private PlainWords() {}

  /** The problem that a status of HTTP stands for. */
  public static Problem about(int status) {
    var words = BY_STATUS.getOrDefault(status, BY_STATUS.get(status >= 500 ? 503 : 400));
    return Problem.of(status, words[0], words[1]);
  }

  private static String[] words(String title, String detail) {
    return new String[] {title, detail};
  }
}
