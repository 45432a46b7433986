package org.recourse.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of the screen, to be looked at after the tests: {@code target/pictures}. */
final class Pictures {

  private static final Path FOLDER = Path.of("target", "pictures");

  private Pictures() {}

  /** One on a large screen, one on a small screen; the page keeps the small one. */
  static void take(Page page, String name) {
    page.setViewportSize(1920, 1080);
    keep(page, name + "-1920");
    page.setViewportSize(1280, 800);
    keep(page, name + "-1280");
  }

  static void keep(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
  }
}
