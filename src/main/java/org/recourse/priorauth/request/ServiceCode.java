package org.recourse.priorauth.request;

/** A code of CPT or HCPCS Level II by its shape; which codes there are is the payer's business. */
final class ServiceCode {

  private static final String CPT = "[0-9]{4}[0-9FTUM]";
  private static final String HCPCS = "[A-V][0-9]{4}";

  private ServiceCode() {}

  /** What is wrong with it, as a half-sentence; null when nothing is. */
  static String problem(String text) {
    return text.matches(CPT + "|" + HCPCS)
        ? null
        : "must be a CPT code such as 12345 or a HCPCS code such as E0601";
  }
}
