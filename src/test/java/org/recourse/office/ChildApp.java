package org.recourse.office;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recourse in a process and a data folder of its own, as the hospital runs it; it can be killed.
 */
public final class ChildApp implements AutoCloseable {

  private final Path folder;
  private final List<String> jvmOptions;
  private final String jar;
  private final int port = freePort();
  private final HttpClient client = HttpClient.newHttpClient();
  private Process process;

  /**
   * Prepares a child that has not been started.
   *
   * @param folder where data and log go; kept from start to start
   */
  public ChildApp(Path folder, String... jvmOptions) {
    this(System.getProperty("recourse.bench.jar"), folder, jvmOptions);
  }

  /**
   * Prepares one that runs from this packed program.
   *
   * @param jar null runs the compiled classes
   */
  public ChildApp(String jar, Path folder, String... jvmOptions) {
    this.jar = jar;
    this.folder = folder;
    this.jvmOptions = List.of(jvmOptions);
  }

  /** Starts it and waits until it is ready; returns how long that took. */
  public Duration start() {
    var begin = Instant.now();
    try {
      Files.createDirectories(folder);
      process =
          new ProcessBuilder(command())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var end = begin.plus(Duration.ofMinutes(4));
    while (!isReady()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        throw new IllegalStateException("Recourse does not start:\n" + lastWords());
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    return Duration.between(begin, Instant.now());
  }

  private List<String> command() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmOptions);
    if (jar != null) {
      command.addAll(List.of("-jar", jar));
    } else {
      command.addAll(List.of("-cp", program(), "org.recourse.Recourse"));
    }
    command.add("--server.port=" + port);
    command.add("--recourse.database.folder=" + data());
    return command;
  }

  // The program finds its parts by looking around on the class path, so the tests' own must not lie
  // there.
  private static String program() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private boolean isReady() {
    try {
      var request =
          HttpRequest.newBuilder(home().resolve("/actuator/health"))
              .timeout(Duration.ofSeconds(5))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String lastWords() {
    try {
      var said = Files.readAllLines(log());
      return String.join("\n", said.subList(Math.max(0, said.size() - 40), said.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills it at once, as {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** Where it answers. */
  public URI home() {
    return URI.create("http://localhost:" + port);
  }

  /** Where it keeps data and log. */
  public Path folder() {
    return folder;
  }

  /** Where its database lies. */
  public Path data() {
    return folder.resolve("data");
  }

  /** Everything it said. */
  public Path log() {
    return folder.resolve("recourse.log");
  }

  /** A line of its entry under /proc in kB, e.g. {@code VmRSS} or {@code VmHWM}. */
  public long memory(String line) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
      return lines
          .filter(text -> text.startsWith(line + ":"))
          .mapToLong(text -> Long.parseLong(text.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Milliseconds of processor time it has used since it started. */
  public long processorMillis() {
    return process.info().totalCpuDuration().orElseThrow().toMillis();
  }

  /**
   * Milliseconds of processor time its database server has used; connections that were closed do
   * not count.
   */
  public long serverMillis() {
    try {
      var postmaster =
          Long.parseLong(Files.readAllLines(folder.resolve("data/postgres/postmaster.pid")).get(0));
      return ProcessHandle.of(postmaster).stream()
          .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
          .mapToLong(part -> part.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of its database, for those who look behind the counter. */
  public String database() {
    try {
      var port = Files.readAllLines(folder.resolve("data/postgres/postmaster.pid")).get(3);
      var password = Files.readString(folder.resolve("data/postgres.password")).trim();
      return "jdbc:postgresql://127.0.0.1:" + port + "/recourse?user=postgres&password=" + password;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroy();
      awaitEnd();
    }
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
