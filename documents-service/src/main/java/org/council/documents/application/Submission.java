package org.council.documents.application;

import java.time.OffsetDateTime;
import java.util.List;
import org.council.documents.domain.DocumentSymbol;
import org.council.documents.domain.Parts;
import org.council.documents.domain.Texts;

/**
 * A text handed in for registration.
 *
 * @param submittedBy codes of delegations; none for a document of the secretariat
 * @param at when it was registered, as stated; null where it is now
 */
public record Submission(
    DocumentSymbol symbol, Texts title, List<String> submittedBy, Parts parts, OffsetDateTime at) {}
