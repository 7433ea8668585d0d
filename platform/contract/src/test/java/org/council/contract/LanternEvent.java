package org.council.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Fact;
import org.council.platform.procedure.Meaning;

/** The events of a service that there is only in these tests. */
sealed interface LanternEvent extends Fact {

  String session();

  @Override
  default String key() {
    return session();
  }

  @Override
  default String subject() {
    return "sessions/" + session();
  }

  /** How bright a lantern is. */
  enum Brightness {
    @Meaning("Hardly to be seen.")
    DIM,
    @Meaning("Seen from the gate.")
    BRIGHT
  }

  /** A part of another record. */
  record Wick(@Meaning("Its length in millimetres.") int millimetres) {}

  @Announced(value = "lantern.lit", meaning = "A lantern was lit.")
  record LanternLit(
      @Meaning("The symbol of the session.") String session,
      @Meaning("The day.") LocalDate on,
      @Meaning("How bright it is.") Brightness brightness,
      @Meaning("Its names by language.") Map<String, String> name,
      @Meaning("Its wicks.") List<Wick> wicks,
      @Meaning(value = "Who lit it; absent where nobody saw it.", optional = true) String by)
      implements LanternEvent {}

  @Announced(value = "lantern.put-out", meaning = "A lantern was put out.", version = 2)
  record LanternPutOut(@Meaning("The symbol of the session.") String session)
      implements LanternEvent {}
}
