/** The REST interface: requests and views, and nothing decided. */
package org.council.speakers.rest;
