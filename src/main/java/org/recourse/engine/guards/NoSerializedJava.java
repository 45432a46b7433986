package org.recourse.engine.guards;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.springframework.stereotype.Component;

/** Takes Java serialization out of the engine: it can neither keep nor read a Java object. */
@Component
class NoSerializedJava extends AbstractProcessEnginePlugin {

  @Override
  public void postInit(ProcessEngineConfigurationImpl engine) {
    var serializers = engine.getVariableSerializers();
    serializers.removeSerializer(serializers.getSerializerByName(JavaObjectSerializer.NAME));
  }
}
