package org.council.failpoint;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import java.security.ProtectionDomain;

/**
 * Loaded by {@code -javaagent:<this jar>=<folder>}: weaves the fail points and the defects in. The
 * folder is the one that a {@link Control} of a test writes to.
 */
public final class FaultAgent {

  private FaultAgent() {}

  /** Called by the JVM before the service starts. */
  public static void premain(String folder, Instrumentation instrumentation) {
    Hooks.listenTo(Path.of(folder));
    instrumentation.addTransformer(new Weaving());
  }

  /** Weaves each class as it is loaded. */
  private static final class Weaving implements ClassFileTransformer {

    @Override
    public byte[] transform(
        ClassLoader loader,
        String name,
        Class<?> redefined,
        ProtectionDomain domain,
        byte[] bytes) {
      if (name == null || !name.startsWith("org/council/platform/")) {
        return null;
      }
      try {
        return Weaver.of(name.replace('/', '.'))
            .map(weaver -> weaver.weave(bytes, loader))
            .orElse(null);
      } catch (RuntimeException e) {
        // A service without its fail points would pass every test that relies on them.
        System.err.println("No fail points in " + name + ": " + e);
        Runtime.getRuntime().halt(1);
        return null;
      }
    }
  }
}
