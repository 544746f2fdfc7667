package winnow.judge;

import java.util.ArrayList;
import java.util.List;

/** The site's name glued to a title: {@code Ferry held up | Harbour Post}. */
public final class SiteSuffix {
  private static final List<String> JOINTS =
      List.of(
          " | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", "｜", " _ ", "_", " < ");

  private static final String MARKS = "|-–—:»·•/_<";

  private SiteSuffix() {}

  /** The text up to each joint, the longest first. */
  static List<String> shorter(String text) {
    List<String> heads = new ArrayList<>();
    for (int at = text.length() - 1; at > 0 && heads.size() < 4; at--) {
      if (jointAt(text, at) != null) {
        heads.add(text.substring(0, at));
      }
    }
    return heads;
  }

  /** The text without what stands behind its last joint. */
  static String without(String text) {
    int joint = lastJoint(text);
    return joint > 0 ? text.substring(0, joint) : text;
  }

  /** Where the last joint begins, or -1. */
  public static int lastJoint(String text) {
    for (int at = text.length() - 1; at > 0; at--) {
      if (jointAt(text, at) != null) {
        return at;
      }
    }
    return -1;
  }

  /** What stands behind the joint at an index. */
  public static String behind(String text, int joint) {
    return text.substring(joint + jointAt(text, joint).length()).strip();
  }

  private static String jointAt(String text, int at) {
    if (!mayBeJoint(text, at)) {
      return null;
    }
    for (String joint : JOINTS) {
      if (text.startsWith(joint, at)) {
        return joint;
      }
    }
    return null;
  }

  // A joint is a space and a mark, or begins with a mark of its own.
  private static boolean mayBeJoint(String text, int at) {
    char c = text.charAt(at);
    return c == ' '
        ? at + 1 < text.length() && MARKS.indexOf(text.charAt(at + 1)) >= 0
        : c == '_' || c == '｜';
  }
}
