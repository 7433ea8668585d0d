package org.council.documents.messaging;

import java.util.List;

/** Agenda put an item on the agenda of a meeting, with its documents as spelt there. */
record ItemAdded(String session, String body, String item, List<String> documents) {}
