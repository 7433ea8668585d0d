package org.council.documents.messaging;

import java.util.List;

/** Agenda convened a session. */
record SessionConvened(
    String session, String rules, List<String> languages, boolean enteredAfterTheFact) {}
