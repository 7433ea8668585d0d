/** Follows agenda. Each event is a record with only the fields that are read here. */
package org.council.documents.messaging;
