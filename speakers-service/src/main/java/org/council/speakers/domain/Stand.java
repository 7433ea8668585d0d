package org.council.speakers.domain;

/**
 * How far a list of speakers has come: what is shown of it depends on nothing else.
 *
 * @param item the stable id of the item that stands under the number now
 */
public record Stand(String item, long version) {}
