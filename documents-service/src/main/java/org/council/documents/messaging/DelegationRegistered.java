package org.council.documents.messaging;

/** Agenda entered a delegation in the roster. */
record DelegationRegistered(String session, String delegation, String category) {}
