package org.council.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of all tables as they were when they came, kept as JSON in a table in a schema of its
 * own. What is known by its primary key is not looked at again.
 */
final class RowsRemembered {

  /** Makes the table. */
  static final String TABLE =
      """
      create schema remembered;
      create table remembered.row (
        belongs_to text  not null,
        key        text  not null,
        columns    jsonb not null,
        constraint pk_row primary key (belongs_to, key)
      )
      """;

  /** Each table with its primary key as text, whatever the order of the columns in it. */
  private static final String TABLES =
      """
      select t.relname, string_agg(quote_ident(a.attname), ', ' order by a.attname)
      from pg_constraint c
        join pg_class t on t.oid = c.conrelid
        join pg_attribute a on a.attrelid = t.oid and a.attnum = any (c.conkey)
      where c.contype = 'p' and t.relnamespace = 'public'::regnamespace
        and t.relname <> 'flyway_schema_history'
      group by t.relname
      order by t.relname
      """;

  private static final String REMEMBER =
      """
      insert into remembered.row
        select '%1$s', concat_ws('/', %2$s), to_jsonb(t) from "%1$s" t
        on conflict do nothing
      """;

  private static final String OTHERWISE =
      """
      with now as (select concat_ws('/', %2$s) as key, to_jsonb(t) as columns from "%1$s" t)
      select concat(
        '%1$s ', r.key, ' ', c.key, ': ', c.value #>> '{}', ' -> ', now.columns ->> c.key)
      from remembered.row r join now on now.key = r.key cross join jsonb_each(r.columns) c
      where r.belongs_to = '%1$s' and c.value <> coalesce(now.columns -> c.key, 'null')
      union all
      select concat('%1$s ', r.key, ': lost') from remembered.row r
      where r.belongs_to = '%1$s' and not exists (select from now where now.key = r.key)
      order by 1
      """;

  private static final String OF_TABLES_THAT_ARE_GONE =
      """
      select concat(belongs_to, ' ', key, ': lost') from remembered.row
      where to_regclass('public.' || quote_ident(belongs_to)) is null
      order by 1
      """;

  private RowsRemembered() {}

  /** Remembers the rows that are new. */
  static void look(Connection connection) throws SQLException {
    for (var table : tables(connection).entrySet()) {
      try (var statement = connection.createStatement()) {
        statement.execute(REMEMBER.formatted(table.getKey(), table.getValue()));
      }
    }
  }

  /** What of them is not as it was, table by table. */
  static List<String> otherwise(Connection connection) throws SQLException {
    List<String> all = texts(connection, OF_TABLES_THAT_ARE_GONE);
    for (var table : tables(connection).entrySet()) {
      all.addAll(texts(connection, OTHERWISE.formatted(table.getKey(), table.getValue())));
    }
    return all;
  }

  private static Map<String, String> tables(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery(TABLES)) {
      Map<String, String> keys = new LinkedHashMap<>();
      while (answer.next()) {
        keys.put(answer.getString(1), answer.getString(2));
      }
      return keys;
    }
  }

  private static List<String> texts(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (answer.next()) {
        texts.add(answer.getString(1));
      }
      return texts;
    }
  }
}
