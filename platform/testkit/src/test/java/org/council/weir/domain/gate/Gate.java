package org.council.weir.domain.gate;

import org.council.weir.domain.basin.Basin;

/** The other of the two. */
public record Gate(Basin basin) {}
