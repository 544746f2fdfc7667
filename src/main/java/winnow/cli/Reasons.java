package winnow.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read, in words. */
final class Reasons {
  private Reasons() {}

  static String of(String name, IOException e) {
    return name + ": " + of(e);
  }

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof CharacterCodingException) {
      return "not UTF-8";
    }
    return e.getMessage() == null ? "cannot be read" : e.getMessage();
  }
}
