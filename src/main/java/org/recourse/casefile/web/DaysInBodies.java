package org.recourse.casefile.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.time.temporal.TemporalAccessor;
import org.recourse.casefile.text.PossibleDays;

/** Takes no day or moment from a body that nobody can mean. */
final class DaysInBodies extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1L;

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription kind, JsonDeserializer<?> reading) {
    return TemporalAccessor.class.isAssignableFrom(kind.getBeanClass())
        ? new Checked(reading)
        : reading;
  }

  private static final class Checked extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    Checked(JsonDeserializer<?> reading) {
      super(reading);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reading) {
      return new Checked(reading);
    }

    @Override
    public Object deserialize(JsonParser body, DeserializationContext context) throws IOException {
      String field = body.currentName();
      return PossibleDays.check(
          field == null ? "day" : field, (TemporalAccessor) super.deserialize(body, context));
    }
  }
}
