package org.recourse.casefile.web;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.CaseProblem;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every JSON body that reaches Recourse is read strictly. */
@Configuration
@EnableConfigurationProperties(WebSettings.class)
class StrictJsonBodies implements WebMvcConfigurer {

  private final WebSettings settings;

  StrictJsonBodies(WebSettings settings) {
    this.settings = settings;
  }

  @Override
  public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
    converters.add(0, new Converter((int) settings.largestBody().toBytes()));
  }

  private static final class Converter extends AbstractGenericHttpMessageConverter<Object> {

    private final int largest;

    Converter(int largest) {
      super(MediaType.APPLICATION_JSON);
      this.largest = largest;
    }

    @Override
    protected boolean supports(Class<?> type) {
      return type != byte[].class && type != String.class;
    }

    @Override
    public boolean canWrite(Class<?> type, MediaType mediaType) {
      return false;
    }

    @Override
    public boolean canWrite(Type type, Class<?> clazz, MediaType mediaType) {
      return false;
    }

    @Override
    public Object read(Type type, Class<?> contextClass, HttpInputMessage message)
        throws IOException {
      var body = message.getBody().readNBytes(largest + 1);
      if (body.length > largest) {
        throw new BodyTooLarge();
      }
      try {
        return StrictJson.read(body, type);
      } catch (CaseProblem problem) {
        throw new HttpMessageNotReadableException("unreadable JSON", problem, message);
      }
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
      return read(type, null, message);
    }

    @Override
    protected void writeInternal(Object body, Type type, HttpOutputMessage message) {
      throw new UnsupportedOperationException("reads only");
    }
  }

  private static final class BodyTooLarge extends CaseProblem {

    BodyTooLarge() {
      super(
          413,
          "The request is too large",
          "Send less at once. Long papers belong to the documents of the case.",
          Map.of());
    }
  }
}
