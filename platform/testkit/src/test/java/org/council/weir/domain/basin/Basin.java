package org.council.weir.domain.basin;

import org.council.weir.domain.gate.Gate;

/** A room of the domain that knows one which knows it. */
public record Basin(Gate gate) {}
