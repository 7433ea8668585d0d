package org.council.platform.rest;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * No body has more names, values and brackets than the largest that anybody means: each may be
 * wrong, and what is told of each takes a hundred times as much memory as it does.
 */
@Singleton
class NotTooManyParts implements ObjectMapperCustomizer {

  static final int AT_MOST = 50_000;

  @Override
  public void customize(ObjectMapper mapper) {
    mapper
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxTokenCount(AT_MOST).build());
  }
}
