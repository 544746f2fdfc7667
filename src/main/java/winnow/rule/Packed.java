package winnow.rule;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Numbers and texts in a row, as prepared rules are stored: arrays are read at one go, since a
 * program that reads ten thousand things one by one has not begun yet.
 */
final class Packed {
  private final ByteBuffer stored;

  Packed(byte[] stored) {
    this.stored = ByteBuffer.wrap(stored);
  }

  /** What stands from an index on. */
  Packed from(int index) {
    ByteBuffer rest = stored.duplicate();
    rest.position(index);
    return new Packed(rest);
  }

  private Packed(ByteBuffer stored) {
    this.stored = stored;
  }

  int number() {
    return stored.getInt();
  }

  double real() {
    return stored.getDouble();
  }

  int[] ints() {
    int[] ints = new int[number()];
    stored.asIntBuffer().get(ints);
    skip(ints.length * Integer.BYTES);
    return ints;
  }

  long[] longs() {
    long[] longs = new long[number()];
    stored.asLongBuffer().get(longs);
    skip(longs.length * Long.BYTES);
    return longs;
  }

  char[] chars() {
    char[] chars = new char[number()];
    stored.asCharBuffer().get(chars);
    skip(chars.length * Character.BYTES);
    return chars;
  }

  byte[] bytes() {
    byte[] bytes = new byte[number()];
    stored.get(bytes);
    return bytes;
  }

  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private void skip(int bytes) {
    stored.position(stored.position() + bytes);
  }

  static void write(int[] ints, DataOutputStream out) throws IOException {
    out.writeInt(ints.length);
    for (int each : ints) {
      out.writeInt(each);
    }
  }

  static void write(long[] longs, DataOutputStream out) throws IOException {
    out.writeInt(longs.length);
    for (long each : longs) {
      out.writeLong(each);
    }
  }

  static void write(char[] chars, DataOutputStream out) throws IOException {
    out.writeInt(chars.length);
    for (char each : chars) {
      out.writeChar(each);
    }
  }

  static void write(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static void write(String text, DataOutputStream out) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8), out);
  }
}
