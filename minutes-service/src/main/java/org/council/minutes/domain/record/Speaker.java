package org.council.minutes.domain.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.council.minutes.domain.Forms;
import org.council.minutes.domain.Named;
import org.council.minutes.domain.Texts;

/** One who speaks, as the record names it: by office or by State, seldom by name. */
public sealed interface Speaker {

  /**
   * The languages in which it must be named by what the data gives; any where the language has its
   * own word.
   */
  Set<String> languages();

  /** In which languages it can be named. */
  default Availability availability() {
    return new Availability(List.of(languages()));
  }

  /**
   * @param title its title where it has one, which goes before the name of the office
   * @param name the person's name, perhaps none
   */
  record Officer(Office office, Named title, Texts name) implements Speaker {

    @Override
    public Set<String> languages() {
      return Set.of(Texts.SAME_IN_ALL);
    }
  }

  /**
   * @param observer an observer, or else a councillor
   * @param state the name of the State, or of another delegation
   * @param forms how the delegate itself is called where the data says so, perhaps none
   */
  record Delegate(boolean observer, Named state, Forms forms) implements Speaker {

    @Override
    public Set<String> languages() {
      Set<String> languages = new HashSet<>(state.languages());
      languages.addAll(forms.languagesWith(Forms.NOMINATIVE));
      return languages;
    }
  }
}
