package org.council.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.council.local.Home;
import org.council.local.Ports;
import org.council.local.Progress;
import org.council.local.Suite;
import org.council.local.SuiteSettings;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the one suite of this run: started when first needed, in a folder of its own on free
 * ports, and ended with the run; or what it is made of. What tests play on it must not get in each
 * other's way (see {@link Retold}).
 */
final class OneSuite implements ParameterResolver {

  /** Kept, so that its level stays. */
  private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

  /** The suite and what it is made of. */
  private record Started(Suite suite, SuiteSettings settings) implements AutoCloseable {

    static Started now() {
      KAFKA.setLevel(Level.WARNING);
      try {
        Path folder = Files.createTempDirectory("council-e2e");
        var settings = new SuiteSettings(PROJECT, new Home(folder), Ports.free(), Set.of());
        return new Started(Suite.start(settings, new Progress(System.out)), settings);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      suite.close();
      try (Stream<Path> files = Files.walk(settings.home().folder())) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Suite.class || type == SuiteSettings.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Started started =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .computeIfAbsent(Started.class, _ -> Started.now(), Started.class);
    return parameter.getParameter().getType() == Suite.class ? started.suite() : started.settings();
  }
}
