package org.council.minutes.rest;

/**
 * Examples of the two forms of a record that are no JSON; those of JSON stand beside the service as
 * files.
 */
final class Examples {

  static final String TEXT =
      "1\tIce (Document V40/5)\n1.1\tDocument V40/5 was withdrawn.\nLia DALE\tEdda FELL\n";

  static final String HTML = "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">…</html>\n";

  private Examples() {}
}
