/**
 * What this service hears of the others. Turns an event into the call of one activity, where it has
 * a meaning here.
 */
package org.council.agenda.messaging;
