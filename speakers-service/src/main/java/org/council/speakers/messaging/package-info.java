/** What this service hears from agenda: each event with the fields it reads, and what they move. */
package org.council.speakers.messaging;
