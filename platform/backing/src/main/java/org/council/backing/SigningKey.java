package org.council.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** The RSA key that signs tokens (RS256), and its public half as a JSON Web Key. */
public final class SigningKey {

  private static final int BITS = 2048;
  private static final Base64.Encoder BASE64_URL = Base64.getUrlEncoder().withoutPadding();

  private final RSAPrivateCrtKey key;

  private SigningKey(RSAPrivateCrtKey key) {
    this.key = key;
  }

  /** A new key that is kept nowhere. */
  public static SigningKey generate() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      return new SigningKey((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The key kept in a file (PKCS #8), made when there is none. Only the file's owner can read it.
   *
   * @throws UncheckedIOException when the file can be neither read nor written
   */
  public static SigningKey keptIn(Path file) {
    try {
      if (!Files.exists(file)) {
        write(file, generate().key.getEncoded());
      }
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The signing key cannot be kept in " + file, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("No signing key in " + file, e);
    }
  }

  private static void write(Path file, byte[] encoded) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    var onlyTheOwner =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyTheOwner)) {
      channel.write(ByteBuffer.wrap(encoded));
    }
  }

  private static SigningKey read(Path file) throws IOException, GeneralSecurityException {
    var specification = new PKCS8EncodedKeySpec(Files.readAllBytes(file));
    return new SigningKey(
        (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(specification));
  }

  /** What tokens name this key by: the start of its public modulus' SHA-256. */
  String id() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(unsigned(key.getModulus()));
      return BASE64_URL.encodeToString(Arrays.copyOf(digest, 12));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The public half as a JSON Web Key (RFC 7517). */
  Map<String, String> publicKey() {
    return Map.of(
        "kty",
        "RSA",
        "use",
        "sig",
        "alg",
        "RS256",
        "kid",
        id(),
        "n",
        BASE64_URL.encodeToString(unsigned(key.getModulus())),
        "e",
        BASE64_URL.encodeToString(unsigned(key.getPublicExponent())));
  }

  /** The RS256 signature of a token's header and claims, in base64url. */
  String sign(String headerAndClaims) {
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(headerAndClaims.getBytes(StandardCharsets.US_ASCII));
      return BASE64_URL.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] unsigned(BigInteger number) {
    var bytes = number.toByteArray();
    return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }
}
