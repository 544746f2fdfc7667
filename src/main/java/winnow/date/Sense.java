package winnow.date;

/**
 * One meaning of a word, and the languages it has it in.
 *
 * @param number a month's, weekday's or ordinal's number, 0 where there is none
 */
record Sense(Kind kind, int number, Languages languages) {}
