package org.council.minutes.persistence;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.council.minutes.domain.drafting.RecordId;
import org.council.minutes.domain.wording.Rendition;
import org.council.platform.json.JsonMappers;
import org.hibernate.Session;

/**
 * What records said when they were issued, in each of their languages. One that was issued before
 * that was kept has none.
 */
@ApplicationScoped
public class IssuedRecords {

  private static final JsonMapper JSON =
      JsonMappers.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(Rendition.Division.class, OfAKind.class)
          .addMixIn(Rendition.Block.class, OfAKind.class)
          .registerSubtypes(
              new NamedType(Rendition.Section.class, "section"),
              new NamedType(Rendition.Paragraph.class, "paragraph"),
              new NamedType(Rendition.Break.class, "break"))
          .build();

  /** Which of its kinds something in a record is: so it is read again. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  private interface OfAKind {}

  private static final String KEEP =
      """
      insert into issued_record (session, meeting, place, language, text)
      values (:session, :meeting, :place, :language, :text)
      """;

  private static final String LANGUAGES =
      """
      select language from issued_record
        where session = :session and meeting = :meeting order by place
      """;

  private static final String TEXT =
      """
      select text from issued_record
        where session = :session and meeting = :meeting and language = :language
      """;

  private final Session session;

  @Inject
  IssuedRecords(Session session) {
    this.session = session;
  }

  /**
   * Keeps what a record says as it is issued.
   *
   * @param renditions one for each language, as the session lists them
   */
  public void keep(RecordId record, List<Rendition> renditions) {
    for (int place = 0; place < renditions.size(); place++) {
      Rendition rendition = renditions.get(place);
      session
          .createNativeMutationQuery(KEEP)
          .setParameter("session", record.session())
          .setParameter("meeting", record.meeting())
          .setParameter("place", place)
          .setParameter("language", rendition.language())
          .setParameter("text", write(rendition))
          .executeUpdate();
    }
  }

  /** The languages that a record was issued in; none where it was not, or where none was kept. */
  public List<String> languages(RecordId record) {
    return session
        .createNativeQuery(LANGUAGES, String.class)
        .setParameter("session", record.session())
        .setParameter("meeting", record.meeting())
        .getResultList();
  }

  /**
   * What a record said in a language when it was issued.
   *
   * @param language one of {@link #languages}
   */
  public Rendition in(String language, RecordId record) {
    return read(
        session
            .createNativeQuery(TEXT, String.class)
            .setParameter("session", record.session())
            .setParameter("meeting", record.meeting())
            .setParameter("language", language)
            .getSingleResult());
  }

  private static String write(Rendition rendition) {
    try {
      return JSON.writeValueAsString(rendition);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a record that cannot be kept as JSON", e);
    }
  }

  private static Rendition read(String text) {
    try {
      return JSON.readValue(text, Rendition.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record was kept that cannot be read", e);
    }
  }
}
