package winnow.batch;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why something could not be done, in words. */
public final class Reasons {
  private Reasons() {}

  public static String of(String name, IOException e) {
    return name + ": " + of(e);
  }

  /** What went wrong through no fault of the input. */
  public static String bug(Throwable e) {
    return "a bug: " + e + "; please report it with the page that shows it";
  }

  public static String tooLittleMemory() {
    return "too large for the memory Java has; JAVA_TOOL_OPTIONS=-Xmx4g allows it 4 GB";
  }

  public static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file stands in its way";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof CharacterCodingException) {
      return "not UTF-8";
    }
    if (e instanceof FileSystemException told) {
      // Its message names the file, as we have done.
      return told.getReason() == null ? "cannot be read" : small(told.getReason());
    }
    return e.getMessage() == null ? "cannot be read" : small(e.getMessage());
  }

  private static String small(String reason) {
    boolean isSentence = reason.length() > 1 && Character.isLowerCase(reason.charAt(1));
    return isSentence ? Character.toLowerCase(reason.charAt(0)) + reason.substring(1) : reason;
  }
}
