/** Where documents, and what agenda says of sessions and delegations, are kept. */
package org.council.documents.persistence;
