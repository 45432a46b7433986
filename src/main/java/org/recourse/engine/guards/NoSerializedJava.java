package org.recourse.engine.guards;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.springframework.stereotype.Component;

/** Takes Java serialization out of the engine: it can neither keep nor read a Java object. */
@Component
class NoSerializedJava extends AbstractProcessEnginePlugin {

  /** Only once the engine is built: other plugins place their serializers before this one. */
  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    var serializers = configuration.getVariableSerializers();
    serializers.removeSerializer(serializers.getSerializerByName(JavaObjectSerializer.NAME));
  }
}
