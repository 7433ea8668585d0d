package org.council.platform.follow;

/**
 * An event that waits for an operator.
 *
 * @param source who said it, or {@code unreadable}
 * @param subject the resource whose later events wait behind it
 * @param topic where it was read
 * @param reason why it waits
 * @param event the whole event in its JSON form; of what could not be read, the value as text
 */
record ParkedEvent(
    String source, String subject, String eventId, String topic, String reason, String event) {}
