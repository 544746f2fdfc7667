package winnow.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Where results go: stdout, in UTF-8, each text handed on whole. */
final class Output implements AutoCloseable {
  private static final int FULL = 1 << 16;

  private final Terminal terminal;
  private final OutputStream out;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream(FULL);

  Output(Terminal terminal) {
    this.terminal = terminal;
    this.out = terminal.out();
  }

  /** The reader has gone away, as {@code head} does. */
  static final class ClosedException extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedException(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  void write(String text) throws IOException {
    held.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    if (held.size() >= FULL) {
      flush();
    }
  }

  /** Hands on what is held. */
  void flush() throws IOException {
    try {
      held.writeTo(out);
      out.flush();
    } catch (IOException e) {
      throw told(e);
    } finally {
      held.reset();
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }

  private IOException told(IOException e) {
    // A pipe fails in no other way; the message is in the language of the machine.
    boolean isClosed =
        terminal.ends().stdoutIsPipe()
            || (e.getMessage() != null && e.getMessage().contains("Broken pipe"));
    return isClosed ? new ClosedException(e) : new IOException("stdout: " + e.getMessage(), e);
  }
}
