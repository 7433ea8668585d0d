/**
 * Server-sent events for many who watch one thing: what happens is written once and handed to all,
 * nobody is waited for, and who does not keep up is disconnected and comes again with {@code
 * Last-Event-ID}. Knows nothing of what is watched.
 */
package org.council.platform.stream;
