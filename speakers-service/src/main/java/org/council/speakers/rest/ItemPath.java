package org.council.speakers.rest;

import jakarta.ws.rs.PathParam;
import org.council.speakers.domain.agenda.ItemNumber;

/** The item that a path names. */
public class ItemPath {

  @PathParam("session")
  String session;

  @PathParam("meeting")
  String meeting;

  @PathParam("number")
  int number;

  ItemNumber item() {
    return new ItemNumber(session, meeting, number);
  }
}
