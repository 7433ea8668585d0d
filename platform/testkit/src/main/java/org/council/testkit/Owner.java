package org.council.testkit;

import java.util.Optional;

/**
 * The process whose end is the end of the shared stack: Maven, or a test run without Maven itself.
 */
final class Owner {

  private Owner() {}

  static ProcessHandle find() {
    var self = ProcessHandle.current();
    var forkedByMaven = System.getProperty("surefire.real.class.path") != null;
    return forkedByMaven ? nearestJavaAbove(self).orElse(self) : self;
  }

  /** Maven stands above its test JVM, with a shell between them. */
  private static Optional<ProcessHandle> nearestJavaAbove(ProcessHandle process) {
    return process
        .parent()
        .flatMap(parent -> isJava(parent) ? Optional.of(parent) : nearestJavaAbove(parent));
  }

  private static boolean isJava(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("/java")).isPresent();
  }
}
