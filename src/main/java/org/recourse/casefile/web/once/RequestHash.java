package org.recourse.casefile.web.once;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.web.multipart.MultipartFile;

/** Tells equal requests from different ones, whatever the order of their JSON members. */
public final class RequestHash {

  private static final JsonMapper CANONICAL =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private final MessageDigest digest = sha256();

  private RequestHash() {}

  /** The hash of a request to one address with these contents. */
  public static String of(String address, Object... contents) {
    var hash = new RequestHash();
    hash.add(address.getBytes(StandardCharsets.UTF_8));
    for (var content : contents) {
      hash.add(content);
    }
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void add(Object content) {
    try {
      if (content instanceof MultipartFile file) {
        add(file);
      } else if (content instanceof byte[] bytes) {
        add(bytes);
      } else {
        add(CANONICAL.writeValueAsBytes(content));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void add(MultipartFile file) throws IOException {
    add(String.valueOf(file.getOriginalFilename()).getBytes(StandardCharsets.UTF_8));
    add(Long.toString(file.getSize()).getBytes(StandardCharsets.UTF_8));
    try (var in = file.getInputStream();
        var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      in.transferTo(out);
    }
  }

  private void add(byte[] bytes) {
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) ':');
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
