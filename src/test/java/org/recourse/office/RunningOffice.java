package org.recourse.office;

import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** One Recourse in a process of its own for all tests of one run that look at it from outside. */
final class RunningOffice {

  private static ChildApp app;

  private RunningOffice() {}

  static synchronized ChildApp app() {
    if (app == null) {
      var folder = Path.of("target", "office-" + ProcessHandle.current().pid()).toAbsolutePath();
      app = new ChildApp(folder, "-XX:TieredStopAtLevel=1");
      app.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(folder)));
    }
    return app;
  }

  private static void leave(Path folder) {
    app.close();
    FileSystemUtils.deleteRecursively(folder.toFile());
  }
}
