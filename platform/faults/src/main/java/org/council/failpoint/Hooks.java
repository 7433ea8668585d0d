package org.council.failpoint;

import java.nio.file.Path;

/** What the woven calls call. Public, since the classes woven into stand in other packages. */
public final class Hooks {

  private static Control control;
  private static Defects defects;

  private Hooks() {}

  static void listenTo(Path folder) {
    control = new Control(folder);
    defects = new Defects(control);
  }

  /** A fail point is reached. */
  public static void reach(String point) {
    control
        .read(point)
        .filter(_ -> control.take(point))
        .ifPresent(action -> Action.valueOf(action).happen(control, point));
  }

  /** The first argument of a method, or what a defect makes of it. */
  public static Object argument(Object self, Object argument, String defect) {
    return control
        .read(defect)
        .map(detail -> defects.ofArgument(Defect.valueOf(defect), self, argument))
        .orElse(argument);
  }

  /** The result of a method, or what a defect makes of it. */
  public static Object result(Object result, String defect) {
    return control
        .read(defect)
        .map(detail -> defects.ofResult(Defect.valueOf(defect), result, detail))
        .orElse(result);
  }
}
