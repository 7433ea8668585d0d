/**
 * What every REST API of the suite keeps: acts ({@link org.council.platform.rest.Act}: After-Event,
 * idempotency, one transaction, retry), conditional requests, pages, and errors as problem
 * documents (RFC 9457).
 */
package org.council.platform.rest;
