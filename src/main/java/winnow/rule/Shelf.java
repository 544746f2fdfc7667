package winnow.rule;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import winnow.text.Folded;
import winnow.text.Packed;

/**
 * Rules arranged so that a line is only asked those that can speak of it. The shipped ones are
 * arranged by the build and stored; of these a rule is not even read before it is met.
 */
final class Shelf {
  /** Told at the beginning of stored rules; another number is another form. */
  private static final int FORM = 0x57524c32;

  private static final int STARTS = 1 << 16;

  private final AtomicReferenceArray<Rule> rules;
  private final Packed stored;
  private final int[] storedAt;
  private final PhraseTable phrases;
  private final BitSet starts;
  private final Dispatch dispatch;
  // By the number of a pattern, its rule's number and its place among the rule's patterns.
  private final int[] ruleOf;
  private final int[] placeOf;
  private final int longestPhrase;

  private Shelf(
      AtomicReferenceArray<Rule> rules,
      Packed stored,
      int[] storedAt,
      PhraseTable phrases,
      BitSet starts,
      Dispatch dispatch,
      int[] ruleOf,
      int[] placeOf,
      int longestPhrase) {
    this.rules = rules;
    this.stored = stored;
    this.storedAt = storedAt;
    this.phrases = phrases;
    this.starts = starts;
    this.dispatch = dispatch;
    this.ruleOf = ruleOf;
    this.placeOf = placeOf;
    this.longestPhrase = longestPhrase;
  }

  static Shelf of(List<Rule> rules) {
    Map<String, List<Integer>> phrases = new TreeMap<>();
    BitSet starts = new BitSet(STARTS);
    List<Wording> wordings = new ArrayList<>();
    List<Integer> ruleOf = new ArrayList<>();
    List<Integer> placeOf = new ArrayList<>();
    for (int number = 0; number < rules.size(); number++) {
      Rule rule = rules.get(number);
      for (String phrase : rule.phrases()) {
        phrases.computeIfAbsent(phrase, key -> new ArrayList<>(1)).add(number);
        if (phrase.length() > 1) {
          starts.set(start(phrase.charAt(0), phrase.charAt(1)));
        }
      }
      for (int place = 0; place < rule.wordings().size(); place++) {
        wordings.add(rule.wordings().get(place));
        ruleOf.add(number);
        placeOf.add(place);
      }
    }
    return new Shelf(
        new AtomicReferenceArray<>(rules.toArray(Rule[]::new)),
        new Packed(new byte[0]),
        new int[0],
        PhraseTable.of(phrases),
        starts,
        Dispatch.of(wordings),
        ints(ruleOf),
        ints(placeOf),
        phrases.keySet().stream().mapToInt(String::length).max().orElse(0));
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * What was stored.
   *
   * @throws IllegalStateException where it is not of the form this program reads
   */
  static Shelf read(byte[] bytes) {
    Packed stored = new Packed(bytes);
    if (bytes.length < Integer.BYTES || stored.number() != FORM) {
      throw new IllegalStateException("the stored rules are of another version; build anew");
    }
    byte[] texts = stored.bytes();
    int[] storedAt = stored.ints();
    return new Shelf(
        new AtomicReferenceArray<>(storedAt.length),
        new Packed(texts),
        storedAt,
        PhraseTable.read(stored),
        BitSet.valueOf(stored.longs()),
        Dispatch.read(stored),
        stored.ints(),
        stored.ints(),
        0);
  }

  byte[] stored() throws IOException {
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    DataOutputStream each = new DataOutputStream(texts);
    int[] at = new int[rules.length()];
    for (int number = 0; number < at.length; number++) {
      at[number] = texts.size();
      StoredRule.write(rule(number), each);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(FORM);
    Packed.write(texts.toByteArray(), out);
    Packed.write(at, out);
    phrases.write(out);
    Packed.write(starts.toLongArray(), out);
    dispatch.write(out);
    Packed.write(ruleOf, out);
    Packed.write(placeOf, out);
    return bytes.toByteArray();
  }

  int size() {
    return rules.length();
  }

  Rule rule(int number) {
    Rule read = rules.get(number);
    if (read != null) {
      return read;
    }
    // Two threads may read it at once; which of the two stays is the same, but one must.
    rules.compareAndSet(number, null, StoredRule.read(stored.from(storedAt[number])));
    return rules.get(number);
  }

  /** How long the longest phrase is, folded; 0 of stored rules, whose bound is known. */
  int longestPhrase() {
    return longestPhrase;
  }

  /** The rules that anything was ever asked of. */
  List<Rule> met() {
    List<Rule> met = new ArrayList<>();
    for (int number = 0; number < size(); number++) {
      Rule rule = rules.get(number);
      if (rule != null) {
        met.add(rule);
      }
    }
    return met;
  }

  /** The numbers of the rules that have a phrase, folded, in their order. */
  int[] knowing(String phrase) {
    return phrases.rules(phrase);
  }

  /** Whether any phrase begins with two characters, whatever their case. */
  boolean mayBeginPhrase(char first, char second) {
    return starts.get(start(Folded.of(first), Folded.of(second)));
  }

  private static int start(char first, char second) {
    return (first * 31 + second) & (STARTS - 1);
  }

  /** The patterns that a line may match, by their numbers. */
  Candidates candidates(Sighted line) {
    return dispatch.candidates(line);
  }

  /** The number of the rule that a pattern belongs to. */
  int ruleOf(int pattern) {
    return ruleOf[pattern];
  }

  Wording wording(int pattern) {
    return rule(ruleOf[pattern]).wordings().get(placeOf[pattern]);
  }

  /** The numbers of some rules. */
  BitSet numbers(Predicate<Rule> some) {
    BitSet numbers = new BitSet(size());
    for (int number = 0; number < size(); number++) {
      numbers.set(number, some.test(rule(number)));
    }
    return numbers;
  }
}
