/**
 * The record over HTTP. Resources only turn requests into activities and what comes back into
 * views.
 */
package org.council.minutes.rest;
