package winnow.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Numbers and texts in a row, as the build stores rules and forests: arrays are read at one go,
 * since a program that reads ten thousand things one by one has not begun yet.
 */
public final class Packed {
  private final ByteBuffer stored;

  public Packed(byte[] stored) {
    this.stored = ByteBuffer.wrap(stored);
  }

  /** What stands from an index on. */
  public Packed from(int index) {
    ByteBuffer rest = stored.duplicate();
    rest.position(index);
    return new Packed(rest);
  }

  private Packed(ByteBuffer stored) {
    this.stored = stored;
  }

  public int number() {
    return stored.getInt();
  }

  public double real() {
    return stored.getDouble();
  }

  public int[] ints() {
    int[] ints = new int[number()];
    stored.asIntBuffer().get(ints);
    skip(ints.length * Integer.BYTES);
    return ints;
  }

  public long[] longs() {
    long[] longs = new long[number()];
    stored.asLongBuffer().get(longs);
    skip(longs.length * Long.BYTES);
    return longs;
  }

  public float[] floats() {
    float[] floats = new float[number()];
    stored.asFloatBuffer().get(floats);
    skip(floats.length * Float.BYTES);
    return floats;
  }

  public double[] doubles() {
    double[] doubles = new double[number()];
    stored.asDoubleBuffer().get(doubles);
    skip(doubles.length * Double.BYTES);
    return doubles;
  }

  public char[] chars() {
    char[] chars = new char[number()];
    stored.asCharBuffer().get(chars);
    skip(chars.length * Character.BYTES);
    return chars;
  }

  public byte[] bytes() {
    byte[] bytes = new byte[number()];
    stored.get(bytes);
    return bytes;
  }

  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private void skip(int bytes) {
    stored.position(stored.position() + bytes);
  }

  public static void write(int[] ints, DataOutputStream out) throws IOException {
    out.writeInt(ints.length);
    for (int each : ints) {
      out.writeInt(each);
    }
  }

  public static void write(long[] longs, DataOutputStream out) throws IOException {
    out.writeInt(longs.length);
    for (long each : longs) {
      out.writeLong(each);
    }
  }

  public static void write(float[] floats, DataOutputStream out) throws IOException {
    out.writeInt(floats.length);
    for (float each : floats) {
      out.writeFloat(each);
    }
  }

  public static void write(double[] doubles, DataOutputStream out) throws IOException {
    out.writeInt(doubles.length);
    for (double each : doubles) {
      out.writeDouble(each);
    }
  }

  public static void write(char[] chars, DataOutputStream out) throws IOException {
    out.writeInt(chars.length);
    for (char each : chars) {
      out.writeChar(each);
    }
  }

  public static void write(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  public static void write(String text, DataOutputStream out) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8), out);
  }
}
