package org.recourse.engine.queries;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Reads the engine's own queries, beginning before anything else of the start: it takes seconds,
 * and nothing needs them before the database is there.
 */
public final class EngineQueries
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String PREFIX = "";

  @Override
  public void initialize(ConfigurableApplicationContext office) {
    // A thread of its own looks for classes where the program does, one of the common pool may not.
    var reader = Executors.newSingleThreadExecutor(task -> new Thread(task, "engine-queries"));
    var begun = CompletableFuture.supplyAsync(EngineQueries::now, reader);
    reader.shutdown();
    office.getBeanFactory().registerSingleton("engineQueries", new Begun(begun));
  }

  private static Configuration now() {
    var settings = new Properties();
    settings.put("prefix", PREFIX);
    ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(settings, PREFIX, "postgres");
    try (var file =
        new InputStreamReader(
            Resources.getResourceAsStream(
                ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE),
            StandardCharsets.UTF_8)) {
      return new XMLConfigBuilder(file, "", settings).parse();
    } catch (IOException e) {
      throw new UncheckedIOException("The engine's queries cannot be read", e);
    }
  }

  /**
   * Queries that are being read.
   *
   * @param all ends when every query was read
   */
  record Begun(CompletableFuture<Configuration> all) {}
}
