package org.council.platform.rest;

import java.util.Map;

/**
 * An answer as it is kept for a replay.
 *
 * @param headers those that belong to the answer: type, ETag, Location, Event-Id
 */
record KeptAnswer(int status, Map<String, String> headers, byte[] body) {}
