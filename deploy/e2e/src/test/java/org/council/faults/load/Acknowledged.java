package org.council.faults.load;

/**
 * An act that was answered with the event it has announced.
 *
 * @param client who acted; one act after the other
 * @param service which service answered
 */
public record Acknowledged(String client, String service, String event) {}
