package org.council.backing;

/**
 * How one owner reaches its database.
 *
 * @param url JDBC address
 * @param user role that owns the database
 * @param password the role's password
 */
public record Database(String url, String user, String password) {}
