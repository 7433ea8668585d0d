/**
 * The REST interface: resources that turn a request into one call of an activity, and the records
 * that go in and out. Reads are public, writes need a token.
 */
package org.council.agenda.rest;
