package org.council.platform.sample;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.council.platform.follow.Followed;
import org.council.platform.follow.Following;
import org.council.platform.follow.Reactions;

/**
 * Follows imaginary services and writes down what they say; then it meets the {@link Obstacles} of
 * the text.
 */
@ApplicationScoped
public class FollowingOthers implements Following {

  public static final String TYPE = "org.council.others.thing.said.v1";

  public record ThingSaid(String text) {}

  private final AgroalDataSource dataSource;
  private final Obstacles obstacles;
  private final Reactions reactions = new Reactions().on(TYPE, ThingSaid.class, this::write);

  @Inject
  FollowingOthers(AgroalDataSource dataSource, Obstacles obstacles) {
    this.dataSource = dataSource;
    this.obstacles = obstacles;
  }

  @Override
  public Reactions reactions() {
    return reactions;
  }

  private void write(Followed<ThingSaid> event) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("insert into echo (text) values (?)")) {
      insert.setString(1, event.data().text());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    obstacles.meet(event.data().text());
  }

  /** What was written down, in order. */
  public List<String> echoes() {
    try (Connection connection = dataSource.getConnection();
        Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("select text from echo order by seq")) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
