package org.council.platform.rulebook;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Who follows which rule book, as the database has it. */
public final class FollowedRuleBooks {

  /** So many followers of a missing book are named. */
  private static final int NAMED = 3;

  private static final String MISSING =
      "select book, follower from (%s) as followed (book, follower) where book <> all (?)"
          + " order by book, follower";

  private final DataSource database;
  private final String followers;

  /**
   * @param followers a query of two columns: the name of a rule book, and who follows it in words
   */
  public FollowedRuleBooks(DataSource database, String followers) {
    this.database = database;
    this.followers = followers;
  }

  /**
   * Stops a service that lacks a rule book which is followed.
   *
   * @param names of the rule books that the service has
   * @throws RuleBookFault naming the books that are missing, and who follows them
   */
  public void mustBeAmong(Collection<String> names) {
    Map<String, List<String>> missing = missing(names);
    if (!missing.isEmpty()) {
      String all =
          missing.entrySet().stream()
              .map(book ->
                  "%s is missing, and followed by %s"
                      .formatted(book.getKey(), inWords(book.getValue())))
              .collect(Collectors.joining("; "));
      throw new RuleBookFault(
          "%s. Put the file back where %s names the directory."
              .formatted(all, RuleBookFiles.DIRECTORY));
    }
  }

  private Map<String, List<String>> missing(Collection<String> names) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(MISSING.formatted(followers))) {
      Array known = connection.createArrayOf("text", names.toArray());
      query.setArray(1, known);
      return followersByBook(query);
    } catch (SQLException e) {
      throw new IllegalStateException("Who follows which rule book could not be read", e);
    }
  }

  private static Map<String, List<String>> followersByBook(PreparedStatement query)
      throws SQLException {
    Map<String, List<String>> books = new LinkedHashMap<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        books.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(row.getString(2));
      }
    }
    return books;
  }

  private static String inWords(List<String> followers) {
    String named = String.join(", ", followers.subList(0, Math.min(NAMED, followers.size())));
    return followers.size() <= NAMED
        ? named
        : "%s and %d more".formatted(named, followers.size() - NAMED);
  }
}
