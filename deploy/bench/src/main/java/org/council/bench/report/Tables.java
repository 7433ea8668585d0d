package org.council.bench.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Results as tables in Markdown. */
public final class Tables {

  private static final int ONE_SESSION = 1;

  private final Results results;

  public Tables(Results results) {
    this.results = results;
  }

  /** All of them, with what they were measured on. */
  public String page() {
    return String.join(
        "\n\n",
        "# What was measured",
        measuredOn(),
        "## Held to",
        goals(),
        besideKafka(),
        "## All figures, with the data of one session",
        all(),
        "## With more data",
        "The last column says how many rounds there were with each amount.",
        growth(),
        "![growth](growth.png)\n");
  }

  /** What the figures were measured on, and what that means. */
  public String measuredOn() {
    return """
    Measured on %s, %s, of the code at `%s`, with %d clients at once. Load generator, services, Kafka and PostgreSQL \
    share the machine, so each takes from the others. Each figure is the median of its rounds, with the least and the \
    most; the sides of a pair were measured in turn.\
    """
        .formatted(results.on(), results.machine().inWords(), results.commit(), results.clients());
  }

  /** What the suite is held to, and what came of it. */
  public String goals() {
    return Markdown.table(
        with(List.of("what", "goal", "median", "least to most", "met"), scale -> scale + "×"),
        Goal.all().stream()
            .flatMap(goal ->
                results.find(goal.of(), goal.what(), ONE_SESSION).stream()
                    .map(figure -> row(goal, figure)))
            .toList());
  }

  /**
   * The way from commit to applied, what Kafka alone needs, and the one as so many of the other.
   */
  public String besideKafka() {
    return Markdown.table(
        List.of("what", "p50", "p99"),
        Stream.of("commit to applied", "Kafka alone", "commit to applied : Kafka alone")
            .filter(of -> results.find(of, "p50", ONE_SESSION).isPresent())
            .map(of -> List.of(of, inShort(of, "p50"), inShort(of, "p99")))
            .toList());
  }

  private String inShort(String of, String what) {
    return results
        .find(of, what, ONE_SESSION)
        .map(f -> "%s%s (%s)".formatted(Numbers.shown(f.median()), unitOf(f), range(f)))
        .orElse("");
  }

  private List<String> row(Goal goal, Figure figure) {
    return with(
        List.of(
            named(figure),
            goal.inWords() + unitOf(figure),
            Numbers.shown(figure.median()) + unitOf(figure),
            range(figure),
            isMet(goal, figure)),
        scale -> atScale(figure, scale, f -> Numbers.shown(f.median()) + ", " + isMet(goal, f)));
  }

  private static String isMet(Goal goal, Figure figure) {
    return goal.isMetBy(figure) ? "yes" : "no";
  }

  /** A row, and behind it a cell for each amount of more data than that of one session. */
  private List<String> with(List<String> row, IntFunction<String> cell) {
    return Stream.concat(
            row.stream(),
            results.scales().stream().filter(scale -> scale > ONE_SESSION).map(cell::apply))
        .toList();
  }

  private String all() {
    return Markdown.table(
        List.of("what", "median", "least to most", "unit"),
        results.figures().stream()
            .filter(figure -> figure.scale() == ONE_SESSION)
            .map(f -> List.of(named(f), Numbers.shown(f.median()), range(f), f.unit()))
            .toList());
  }

  private String growth() {
    List<Integer> scales = results.scales();
    return Markdown.table(
        row("what", "unit", scales.stream().map(scale -> scale + "×"), "rounds"),
        results.figures().stream()
            .filter(figure -> figure.scale() == ONE_SESSION)
            .map(figure ->
                row(
                    named(figure),
                    figure.unit(),
                    scales.stream().map(scale -> atScale(figure, scale)),
                    scales.stream().map(scale -> rounds(figure, scale)).collect(joining(", "))))
            .toList());
  }

  private static List<String> row(
      String what, String unit, Stream<String> perScale, String rounds) {
    return Stream.of(Stream.of(what, unit), perScale, Stream.of(rounds))
        .flatMap(cells -> cells)
        .toList();
  }

  private String atScale(Figure figure, int scale) {
    return atScale(figure, scale, f -> Numbers.shown(f.median()));
  }

  private String rounds(Figure figure, int scale) {
    return atScale(figure, scale, f -> String.valueOf(f.rounds().size()));
  }

  private String atScale(Figure figure, int scale, Function<Figure, String> shown) {
    return results.find(figure.of(), figure.what(), scale).map(shown).orElse("");
  }

  private static String named(Figure figure) {
    return figure.of() + ", " + figure.what();
  }

  private static String unitOf(Figure figure) {
    return figure.unit().equals("ratio") ? "" : " " + figure.unit();
  }

  private static String range(Figure figure) {
    return Numbers.shown(figure.least()) + " to " + Numbers.shown(figure.most());
  }
}
