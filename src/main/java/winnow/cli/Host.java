package winnow.cli;

import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * What a command may ask of the machine.
 *
 * @param cores how many threads can run at once
 * @param java the runtime's version and maker
 * @param atEnd takes what is to be done when the process ends, by a signal too
 */
record Host(int cores, String java, InstantSource clock, Consumer<Runnable> atEnd) {}
