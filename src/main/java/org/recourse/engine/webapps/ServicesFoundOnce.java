package org.recourse.engine.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Camunda's REST calls look the engine up by the service loader, each time anew, which opens every
 * jar of the program. Here what it finds is read once.
 */
class ServicesFoundOnce extends OncePerRequestFilter {

  private final ClassLoader remembering = new Remembering(getClass().getClassLoader());

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(remembering);
    try {
      chain.doFilter(request, response);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** The program's classes, with a memory for the files that name services. */
  private static class Remembering extends ClassLoader {

    private static final String SERVICES = "META-INF/services/";

    private final Map<String, List<URL>> found = new ConcurrentHashMap<>();

    Remembering(ClassLoader program) {
      super(program);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.startsWith(SERVICES)
          ? Collections.enumeration(found.computeIfAbsent(name, this::read))
          : super.getResources(name);
    }

    private List<URL> read(String name) {
      try {
        return Collections.list(super.getResources(name)).stream().map(Kept::copy).toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A file that was read and is handed out from memory. */
  private static class Kept extends URLStreamHandler {

    private final byte[] content;

    private Kept(byte[] content) {
      this.content = content;
    }

    static URL copy(URL file) {
      try (InputStream stream = file.openStream()) {
        return new URL(null, "kept:" + file, new Kept(stream.readAllBytes()));
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException(e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(content);
        }
      };
    }
  }
}
