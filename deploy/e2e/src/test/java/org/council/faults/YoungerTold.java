package org.council.faults;

import java.util.function.BooleanSupplier;
import org.council.faults.check.Books;

/** Whether a service has told more than when this was made. */
final class YoungerTold implements BooleanSupplier {

  private final Books books;
  private final String service;
  private final long before;

  YoungerTold(Books books, String service) {
    this.books = books;
    this.service = service;
    this.before = books.acknowledged(service);
  }

  @Override
  public boolean getAsBoolean() {
    return books.acknowledged(service) > before;
  }
}
