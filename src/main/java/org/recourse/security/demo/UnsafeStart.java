package org.recourse.security.demo;

/** Recourse will not open its doors like this. */
class UnsafeStart extends RuntimeException {

  static final String ADMINISTRATOR =
      "Set 'recourse.security.administrator.username' and"
          + " 'recourse.security.administrator.password' (12 characters or more) for the first"
          + " start, or configure an identity provider under 'spring.security.oauth2.client'. For a"
          + " demo set 'recourse.demo=true'.";

  private final String remedy;

  UnsafeStart(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
