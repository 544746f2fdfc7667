package winnow.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import winnow.text.Json;

/** The pages of invented sites, in the forms in which pages arrive. */
final class Weir {
  static final List<String> NAMES =
      List.of("Amberly", "Brackwater", "Corriedale", "Dunmarsh", "Eskholm", "Fennwick", "Größnitz");

  private Weir() {}

  /** A page of which the story is its own, and the rest the site's. */
  static String page(String name) {
    return """
        Ring the miller's bell twice
        Home | Tides | Boats | Lost property
        %1$s keeps its weir for another winter
        Tuesday, March 8, 2016
        The keepers of the weir at %1$s voted on Tuesday to mend the third gate before the floods come down from the hills.

        Nobody on the %1$s bank could say who had left the %2$s rope across the old ferry stage, though several people had seen it.

        "A weir like that of %1$s is forgiven once," said Ada Fenn, who has counted the boats there since 1987.

        Feed no geese from the footbridge, please.
        Read also: Seven quiet places below the locks
        Share this page
        Sign up for our newsletter
        """
        .formatted(name, name.repeat(2));
  }

  static String record(int id, String site, String name) {
    return "{\"id\":%d,\"url\":\"https://www.%s/%s\",\"text\":%s,\"day\":1.50}\n"
        .formatted(id, site, name, Json.string(page(name)).text());
  }

  /** A record for each name. */
  static String records(String site, List<String> names) {
    return names.stream()
        .map(name -> record(NAMES.indexOf(name), site, name))
        .collect(Collectors.joining());
  }

  /** An archive of which each record is packed by itself, as crawlers write it. */
  static byte[] archive(String site, List<String> names) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    pack("WARC-Type: warcinfo\r\n", "software: none\r\n", archive);
    for (String name : names) {
      String head =
          "WARC-Type: conversion\r\nWARC-Target-URI: https://%s/%s\r\nWARC-Date: 2016-03-09T06:00:00Z\r\n"
              .formatted(site, name);
      pack(head, page(name), archive);
    }
    return archive.toByteArray();
  }

  private static void pack(String head, String body, OutputStream archive) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String whole = "WARC/1.0\r\n" + head + "Content-Length: " + bytes.length + "\r\n\r\n";
    GZIPOutputStream member = new GZIPOutputStream(archive);
    member.write(whole.getBytes(StandardCharsets.UTF_8));
    member.write(bytes);
    member.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    member.finish();
  }

  /** A file each, in two directories. */
  static void texts(Path tree) throws IOException {
    for (String name : NAMES) {
      Path bank = tree.resolve(name.length() % 2 == 0 ? "left" : "right");
      Files.writeString(Files.createDirectories(bank).resolve(name + ".txt"), page(name));
    }
  }
}
