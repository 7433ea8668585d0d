package org.council.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import org.council.platform.persistence.Aggregates;

/** The notes. */
@ApplicationScoped
public class Notes extends Aggregates<Note, String> {}
