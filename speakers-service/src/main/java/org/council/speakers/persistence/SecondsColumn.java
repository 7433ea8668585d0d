package org.council.speakers.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.time.Duration;

/** How long something lasted, in seconds and parts of a second. */
@Converter(autoApply = true)
public class SecondsColumn implements AttributeConverter<Duration, BigDecimal> {

  private static final int NANOS = 9;

  @Override
  public BigDecimal convertToDatabaseColumn(Duration value) {
    return value == null
        ? null
        : BigDecimal.valueOf(value.getSeconds()).add(BigDecimal.valueOf(value.getNano(), NANOS));
  }

  @Override
  public Duration convertToEntityAttribute(BigDecimal column) {
    return column == null
        ? null
        : Duration.ofSeconds(
            column.longValue(), column.remainder(BigDecimal.ONE).movePointRight(NANOS).longValue());
  }
}
