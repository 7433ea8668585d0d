package org.council.bench;

import java.nio.file.Path;
import java.time.Duration;
import org.council.bench.drive.Driver;
import org.council.bench.measure.Acts;
import org.council.bench.measure.Effort;
import org.council.bench.measure.Reads;
import org.council.bench.report.Figures;
import org.council.bench.stage.Bare;
import org.council.bench.stage.BenchSuite;
import org.council.bench.stage.Session;

/** The command {@code run}. */
public final class Bench {

  private static final java.util.logging.Logger ROOT = java.util.logging.Logger.getLogger("");

  private Bench() {}

  public static void main(String[] words) throws Exception {
    Path project = Path.of(System.getProperty("council.project")).toAbsolutePath().normalize();
    ROOT.setLevel(java.util.logging.Level.OFF);
    var effort = new Effort(Integer.parseInt(words[0]), Duration.ofSeconds(8), Duration.ofSeconds(5), 16);
    try (var driver = new Driver();
        var bench = BenchSuite.start(project);
        var bare = Bare.beside(bench)) {
      var suite = bench.address();
      Session session = Session.open(suite, driver, "B1", 500);
      var figures = new Figures();
      var speakers = driver.to(suite.speakers(), effort.clients());
      var bareServer = driver.to(bare.address(), effort.clients());
      var programs = new java.util.TreeMap<>(bench.suite().handles());
      programs.put("bare", bare.handle());
      var acts = new Acts(session, speakers, bareServer, suite.token("d001", "delegate"), programs, effort);
      acts.warmUp();
      System.err.println("WARM");
      System.err.println("PIDS " + bench.suite().handles() + " bare " + bare.handle().pid());
      for (int i = 0; i < effort.rounds(); i++) acts.round(figures, 1);
      figures.all().forEach(System.out::println);
      if (words.length > 1) System.in.read();
      var reads = new Reads(session, driver.to(suite.agenda(), 16), speakers, bareServer, suite.token("d001", "delegate"), effort);
      reads.warmUp();
      for (int i = 0; i < effort.rounds(); i++) reads.round(figures, 1);
      figures.all().forEach(System.out::println);
    }
    System.exit(0);
  }
}
