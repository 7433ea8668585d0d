package org.council.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns an answer into what is kept, with the mapper that also writes it to the wire. */
@ApplicationScoped
class AnswerCodec {

  private final ObjectMapper mapper;

  @Inject
  AnswerCodec(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  KeptAnswer encode(Response answer) {
    Map<String, String> headers = new LinkedHashMap<>();
    answer.getHeaders().forEach((name, values) -> headers.put(name, values.getFirst().toString()));
    headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON + ";charset=UTF-8");
    if (answer.getEntityTag() != null) {
      headers.put(HttpHeaders.ETAG, '"' + answer.getEntityTag().getValue() + '"');
    }
    return new KeptAnswer(answer.getStatus(), headers, body(answer.getEntity()));
  }

  /** The answer with the body that is kept of it: it is written once. */
  Response written(Response answer, KeptAnswer kept) {
    return answer.getEntity() == null
        ? answer
        : Response.fromResponse(answer)
            .entity(kept.body())
            .type(kept.headers().get(HttpHeaders.CONTENT_TYPE))
            .build();
  }

  private byte[] body(Object entity) {
    try {
      return entity == null ? new byte[0] : mapper.writeValueAsBytes(entity);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer cannot be written as JSON", e);
    }
  }
}
