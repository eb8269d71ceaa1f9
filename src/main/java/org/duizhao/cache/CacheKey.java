// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A name made of everything that decides a result: the SHA-256 of its parts, each with its length
 * before it, so that "ab" and "c" are not "a" and "bc".
 */
public final class CacheKey {
  private final MessageDigest digest;

  public CacheKey() {
    digest = sha256();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A digest of a file's content, which stands for it in keys. */
  public static byte[] digestOf(byte[] content) {
    return sha256().digest(content);
  }

  /** Takes a part in. */
  public CacheKey with(byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
    digest.update(part);
    return this;
  }

  /** Takes a part in. */
  public CacheKey with(String part) {
    return with(part.getBytes(StandardCharsets.UTF_8));
  }

  /** The name, 64 hexadecimal digits; nothing can be taken in afterwards. */
  public String name() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
