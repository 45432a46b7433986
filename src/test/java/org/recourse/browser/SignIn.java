package org.recourse.browser;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The page where everybody begins. */
public final class SignIn {

  static final Pattern ADDRESS = Pattern.compile(".*/sign-in([?#].*)?$");

  private final Page page;

  private SignIn(Page page) {
    this.page = page;
  }

  /** Opens the page of the server at this address. */
  public static SignIn at(Page page, String home) {
    page.navigate(home + "/sign-in");
    return new SignIn(page);
  }

  /** Signs a person of the demo in. */
  public void as(String user) {
    page.getByLabel("Sign-in name").fill(user);
    page.getByLabel("Password").fill("recourse");
    page.locator("main form button[type=submit]").click();
    page.getByText("Signed in as").waitFor();
  }
}
