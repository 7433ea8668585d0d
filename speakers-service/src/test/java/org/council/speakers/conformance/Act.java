package org.council.speakers.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One act of a case as it is written; what of it nobody asked for is a mistake in the case. What
 * came otherwise, and what is mistaken, is told with the case and the act.
 */
record Act(ConformanceCase given, Map<String, Object> written, Set<String> asked) {

  Act(ConformanceCase given, Map<String, Object> written) {
    this(given, written, new HashSet<>());
  }

  /** What is done: the first key. */
  String verb() {
    return written.keySet().iterator().next();
  }

  String first() {
    return text(verb());
  }

  boolean says(String key) {
    return written.containsKey(key);
  }

  Object value(String key) {
    asked.add(key);
    return written.get(key);
  }

  String text(String key) {
    return (String) value(key);
  }

  Integer number(String key) {
    return (Integer) value(key);
  }

  List<String> texts(String key) {
    Object value = value(key);
    return value == null ? List.of() : ((List<?>) value).stream().map(String::valueOf).toList();
  }

  Floor.Wish wish() {
    return new Floor.Wish(text("for"), text("motion"), text("document"), text("onBehalfOf"));
  }

  /** By or to whom it is done. */
  String who() {
    return known(verb());
  }

  /** The one of the roster that a key names. */
  String known(String key) {
    String code = text(key);
    if (!given.roster().containsKey(code)) {
      throw mistaken("not in the roster: " + code);
    }
    return code;
  }

  /** How many seconds before it is told it was. */
  int ago() {
    return Objects.requireNonNullElse(number("ago"), 0);
  }

  void must(Object expected, Object came) {
    if (!Objects.equals(expected, came)) {
      throw failed(expected, came);
    }
  }

  AssertionError failed(Object expected, Object came) {
    return new AssertionError(told("expected %s, came %s".formatted(expected, came)));
  }

  IllegalArgumentException mistaken(String why) {
    return new IllegalArgumentException(told(why));
  }

  void mustBeUnderstood() {
    if (!asked.containsAll(written.keySet())) {
      throw mistaken("not understood but for " + asked);
    }
  }

  private String told(String what) {
    return "%s: %s: %s: %s".formatted(given.ruleBook(), given.name(), written, what);
  }
}
