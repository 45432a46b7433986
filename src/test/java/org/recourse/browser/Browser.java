package org.recourse.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real Chromium for the tests that look at the screen. Where there is none, the test fails and
 * says so.
 */
public final class Browser implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private static final double PATIENCE =
      30_000; // milliseconds; Tasklist looks for new work every ten seconds

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final List<String> complaints = new ArrayList<>();
  private final List<Page> desks = new ArrayList<>();

  private Browser(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(FLAGS)
                    .setHeadless(true));
  }

  /**
   * Opens Chromium at {@code $CHROMIUM} or {@code /usr/bin/chromium}; throws when neither is there.
   */
  public static Browser open() {
    var program =
        Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    if (!Files.isExecutable(program)) {
      throw new IllegalStateException(
          "There is no browser at "
              + program
              + ". Install Chromium or set CHROMIUM to where it is.");
    }
    return new Browser(program);
  }

  /** A person at a desk of their own: no cookies shared with others, a screen of 1280 by 800. */
  public Page desk() {
    return desk(1280, 800);
  }

  /** The same with another screen, in pixels. */
  public Page desk(int width, int height) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setTimezoneId("America/Los_Angeles"));
    context.setDefaultTimeout(PATIENCE);
    var page = context.newPage();
    page.onPageError(complaints::add);
    desks.add(page);
    return page;
  }

  /** Every error that scripts of the pages threw so far. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Clears every desk; people leave what they had open. */
  void clear() {
    desks.forEach(page -> page.context().close());
    desks.clear();
    complaints.clear();
  }

  /** Keeps a picture of every desk, to see why a test failed. */
  void keepPictures(String name) {
    var open = desks.stream().filter(page -> !page.isClosed()).toList();
    open.forEach(page -> Pictures.keep(page, "failed-" + name + "-" + open.indexOf(page)));
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
