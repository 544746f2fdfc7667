package winnow.batch;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is seen whole or not at all: written beside its place under a hidden name, forced to
 * the disk, and renamed.
 */
public final class AtomicFile implements Closeable {
  // Always the same for a place, so that what a killed run left behind is taken up by the next.
  private static final String HIDDEN = ".winnow-tmp-";

  private final Path target;
  private final Path hidden;
  private final FileChannel channel;
  private final OutputStream out;

  /**
   * Opens a file.
   *
   * @param like whose mode it takes, less what the process masks, where it is new; an old one's
   *     mode is kept
   */
  public AtomicFile(Path target, Optional<Path> like) throws IOException {
    this.target = target;
    String name = target.getFileName().toString();
    this.hidden = target.resolveSibling(HIDDEN + Integer.toHexString(name.hashCode()));
    Files.createDirectories(target.toAbsolutePath().getParent());
    Files.deleteIfExists(hidden);
    this.channel = opened(like);
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  private FileChannel opened(Optional<Path> like) throws IOException {
    Set<StandardOpenOption> create =
        Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    Optional<Set<PosixFilePermission>> old = mode(Optional.of(target));
    Optional<Set<PosixFilePermission>> mode = old.or(() -> mode(like));
    FileChannel opened =
        mode.isPresent()
            ? FileChannel.open(hidden, create, PosixFilePermissions.asFileAttribute(mode.get()))
            : FileChannel.open(hidden, create);
    if (old.isPresent()) {
      // Not less what the process masks: it was so before.
      Files.setPosixFilePermissions(hidden, old.get());
    }
    return opened;
  }

  private static Optional<Set<PosixFilePermission>> mode(Optional<Path> file) {
    try {
      return file.isPresent() && Files.isRegularFile(file.get())
          ? Optional.of(Files.getPosixFilePermissions(file.get()))
          : Optional.empty();
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /** Where it is written before it is seen. */
  Path hidden() {
    return hidden;
  }

  public void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts it in its place, whole; gives its size in bytes. */
  public long commit() throws IOException {
    out.flush();
    channel.force(true);
    long size = channel.size();
    channel.close();
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("is a directory");
    }
    Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE);
    return size;
  }

  /** Leaves nothing behind, unless it was committed. */
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(hidden);
  }
}
