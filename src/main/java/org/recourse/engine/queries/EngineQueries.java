package org.recourse.engine.queries;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.recourse.engine.StartWork;
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
    var begun = StartWork.begin("engine-queries", EngineQueries::now);
    office.getBeanFactory().registerSingleton("engineQueries", new Begun(begun));
  }

  private static Configuration now() throws IOException {
    var settings = new Properties();
    settings.put("prefix", PREFIX);
    ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(settings, PREFIX, "postgres");
    try (var file =
        new InputStreamReader(
            Resources.getResourceAsStream(
                ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE),
            StandardCharsets.UTF_8)) {
      return new XMLConfigBuilder(file, "", settings).parse();
    }
  }

  /**
   * Queries that are being read.
   *
   * @param all done when every query was read
   */
  record Begun(StartWork<Configuration> all) {}
}
