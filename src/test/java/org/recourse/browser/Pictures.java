package org.recourse.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.recourse.correspondence.print.PrintedLetter;

/** Pictures of the screen, to be looked at after the tests: {@code target/pictures}. */
public final class Pictures {

  private static final Path FOLDER = Path.of("target", "pictures");

  private Pictures() {}

  /** One on a large screen, one on a small screen; the page keeps the small one. */
  public static void take(Page page, String name) {
    page.setViewportSize(1920, 1080);
    keep(page, name + "-1920");
    page.setViewportSize(1280, 800);
    keep(page, name + "-1280");
  }

  /** Downloads a letter as people do, for the picture book too. */
  public static PrintedLetter letter(Page page, Locator link, String name) throws IOException {
    var file = FOLDER.resolve(name + ".pdf");
    page.waitForDownload(link::click).saveAs(file);
    return PrintedLetter.of(file);
  }

  /** Keeps a letter that the server handed out. */
  public static PrintedLetter letter(byte[] pdf, String name) {
    try {
      return PrintedLetter.of(Files.write(FOLDER.resolve(name + ".pdf"), pdf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void keep(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
  }
}
