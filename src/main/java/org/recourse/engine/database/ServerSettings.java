package org.recourse.engine.database;

import java.util.ArrayList;
import java.util.List;

/**
 * How the embedded server runs: nothing is lost, nobody else gets in, and a small machine is
 * enough.
 */
final class ServerSettings {

  private static final List<String> SETTINGS =
      List.of(
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "max_connections=100",
          "shared_buffers=128MB",
          "effective_cache_size=512MB",
          "work_mem=8MB",
          "maintenance_work_mem=64MB",
          "max_wal_size=1GB",
          "checkpoint_timeout=15min",
          "random_page_cost=1.1",
          "jit=off",
          // Jobs and tasks come and go by the minute: their dead rows slow every query down.
          "autovacuum_naptime=20s",
          "autovacuum_vacuum_scale_factor=0.05",
          "autovacuum_analyze_scale_factor=0.05",
          "timezone=UTC",
          "log_timezone=UTC",
          // Errors and statements quote values, and values name patients.
          "log_min_messages=log",
          "log_min_error_statement=panic",
          "log_error_verbosity=terse",
          "log_checkpoints=off");

  private ServerSettings() {}

  /** The options of a server on this port, as pg_ctl takes them; none holds a blank or a quote. */
  static String on(int port) {
    var options = new ArrayList<String>();
    options.add("-p " + port);
    SETTINGS.forEach(setting -> options.add("-c " + setting));
    return String.join(" ", options);
  }
}
