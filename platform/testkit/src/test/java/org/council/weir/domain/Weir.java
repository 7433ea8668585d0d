package org.council.weir.domain;

import org.council.weir.rest.WeirView;

/** A domain that knows how it is shown. */
public record Weir(WeirView view) {}
