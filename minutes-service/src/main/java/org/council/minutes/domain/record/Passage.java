package org.council.minutes.domain.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.Texts;

/** What one or more sentences of a paragraph say, before they are said in a language. */
public sealed interface Passage {

  /** The languages that each text in it has: it can be said in a language that all of them have. */
  List<Set<String>> needs();

  /**
   * The précis-writer's own words.
   *
   * @param bullets by language, none where there are no bullets
   */
  record Drafted(Texts text, Map<String, List<String>> bullets) implements Passage {

    @Override
    public List<Set<String>> needs() {
      List<Set<String>> needs = new ArrayList<>();
      if (!text.isEmpty()) {
        needs.add(text.languages());
      }
      if (!bullets.isEmpty()) {
        needs.add(languagesWithAllBullets());
      }
      return needs;
    }

    /** Its bullets in a language, which must have them. */
    public List<String> bulletsIn(String language) {
      return bullets.getOrDefault(language, bullets.getOrDefault(Texts.SAME_IN_ALL, List.of()));
    }

    private Set<String> languagesWithAllBullets() {
      int all = bullets.values().stream().mapToInt(List::size).max().orElse(0);
      Set<String> languages = new HashSet<>(bullets.keySet());
      languages.removeIf(language -> bullets.get(language).size() < all);
      return languages;
    }
  }

  /** A State's own summary of what it said. */
  record Statement(Texts text) implements Passage {

    @Override
    public List<Set<String>> needs() {
      return List.of(text.languages());
    }
  }

  /**
   * @param documents what is introduced; empty where it is the item itself
   */
  record Introduction(Speaker speaker, List<String> documents) implements Passage {

    @Override
    public List<Set<String>> needs() {
      return List.of(speaker.languages());
    }
  }

  /** An introduction and what became of the document at once, in one sentence. */
  record IntroductionAndOutcome(Speaker speaker, String document, OutcomeKind outcome)
      implements Passage {

    @Override
    public List<Set<String>> needs() {
      return List.of(speaker.languages());
    }
  }

  /**
   * @param documents at least one
   */
  record Outline(Speaker speaker, List<String> documents) implements Passage {

    @Override
    public List<Set<String>> needs() {
      return List.of(speaker.languages());
    }
  }

  /** Any other speech that nobody summed up. */
  record Speech(Speaker speaker) implements Passage {

    @Override
    public List<Set<String>> needs() {
      return List.of(speaker.languages());
    }
  }

  /**
   * What was decided, in one sentence.
   *
   * @param outcomes in order, neighbours of one kind joined
   */
  record Decision(List<Outcome> outcomes) implements Passage {

    @Override
    public List<Set<String>> needs() {
      return outcomes.stream().flatMap(outcome -> outcome.needs().stream()).toList();
    }
  }
}
