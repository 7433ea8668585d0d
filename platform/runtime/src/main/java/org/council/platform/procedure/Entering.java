package org.council.platform.procedure;

import java.time.LocalDate;

/**
 * How what happens somewhere is entered: as it happens, or all of it after the fact. Then every
 * actor states when it acted, and may state what lies ahead: a rehearsal plays days to come.
 *
 * @param afterTheFact whether all is entered after the fact
 * @param lastDay the last day that is planned there; null where it is not known
 */
public record Entering(boolean afterTheFact, LocalDate lastDay) {}
