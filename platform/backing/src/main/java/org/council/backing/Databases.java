package org.council.backing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The databases of one PostgreSQL server, each with its own role.
 *
 * @param host where the server listens
 * @param port port it listens on
 * @param user role that may make roles and databases
 * @param password that role's password
 */
public record Databases(String host, int port, String user, String password) {

  /**
   * The database of one owner, made when it is not there. Its role owns nothing else and nobody
   * else may connect.
   *
   * @param name name of the database, of its role and of the role's password: lower-case letters,
   *     digits and underscores
   * @throws IllegalStateException when the server does not answer or refuses
   */
  public Database of(String name) {
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("Not a plain database name: " + name);
    }
    try (var connection = DriverManager.getConnection(url("postgres"), user, password);
        var statement = connection.createStatement()) {
      if (!stands(connection, name)) {
        create(statement, name);
      }
      return new Database(url(name), name, name);
    } catch (SQLException e) {
      throw new IllegalStateException("The database " + name + " could not be made", e);
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://" + host + ":" + port + "/" + database;
  }

  private static boolean stands(Connection connection, String name) throws SQLException {
    try (var query = connection.prepareStatement("select from pg_database where datname = ?")) {
      query.setString(1, name);
      return query.executeQuery().next();
    }
  }

  private static void create(Statement statement, String name) throws SQLException {
    statement.execute("create role " + name + " login password '" + name + "'");
    statement.execute("create database " + name + " owner " + name);
    statement.execute("revoke connect on database " + name + " from public");
  }
}
