package winnow.cli;

/** When output is coloured. */
enum Colour {
  AUTO,
  ALWAYS,
  NEVER;

  boolean isOn(Terminal terminal) {
    return switch (this) {
      case AUTO -> terminal.stdoutIsTerminal() && !terminal.noColour();
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }
}
