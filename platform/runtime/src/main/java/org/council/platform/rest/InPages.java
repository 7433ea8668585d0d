package org.council.platform.rest;

/** An answer that is one page of a list: {@link NextLink} leads from it to the next one. */
public interface InPages {

  /** The cursor of the next page; null on the last one. */
  String next();
}
