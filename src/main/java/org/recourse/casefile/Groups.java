package org.recourse.casefile;

import java.util.List;

/** The roles of a patient-relations office, as group ids in models, sign-on and access rules. */
public final class Groups {

  public static final String REPRESENTATIVES = "representatives";
  public static final String SUPERVISORS = "supervisors";
  public static final String ANALYSTS = "analysts";
  public static final String RISK_MANAGERS = "risk-managers";
  public static final String FINANCIAL_COUNSELORS = "financial-counselors";
  public static final String AUTHORIZATION_SPECIALISTS = "authorization-specialists";
  public static final String CLINICIANS = "clinicians";
  public static final String DEPARTMENT_RESPONDERS = "department-responders";
  public static final String BILLING = "billing";

  /** The hospital's lawyers: they read risk files, and they alone free what they hold. */
  public static final String COUNSEL = "counsel";

  public static final String AUDITORS = "auditors";
  public static final String ADMINISTRATORS = "administrators";

  /** Every role there is. */
  public static final List<String> ALL =
      List.of(
          REPRESENTATIVES,
          SUPERVISORS,
          ANALYSTS,
          RISK_MANAGERS,
          FINANCIAL_COUNSELORS,
          AUTHORIZATION_SPECIALISTS,
          CLINICIANS,
          DEPARTMENT_RESPONDERS,
          BILLING,
          COUNSEL,
          AUDITORS,
          ADMINISTRATORS);

  private Groups() {}
}
