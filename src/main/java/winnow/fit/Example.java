package winnow.fit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import winnow.eval.Gold;
import winnow.judge.Judge;
import winnow.model.Seen;
import winnow.read.PlainText;
import winnow.text.Block;
import winnow.text.Document;

/**
 * A page with gold, ready to learn from.
 *
 * @param collection where the page comes from
 * @param site pages of one site are never parted
 * @param seen what the judge sees of each block before it asks the forests
 * @param words how many words each block has
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared: a page is judged once.
record Example(
    Gold gold,
    String collection,
    String site,
    Document document,
    List<Seen> seen,
    float[] story,
    float[] title,
    int[] words) {
  Example {
    requireNonNull(gold, "gold");
    requireNonNull(collection, "collection");
    requireNonNull(site, "site");
    requireNonNull(document, "document");
    seen = List.copyOf(seen);
    requireNonNull(story, "story");
    requireNonNull(title, "title");
    requireNonNull(words, "words");
  }

  static Example of(String collection, Gold gold, Judge judge) {
    Document document = PlainText.read(gold.input());
    Judge.Sight sight = judge.sight(document);
    List<Block> blocks = sight.blocks();
    int[] words = sight.seen().stream().mapToInt(seen -> seen.shape().words()).toArray();
    String site = gold.field("site").filter(name -> !name.isBlank()).orElse(gold.id());
    return new Example(
        gold,
        collection,
        site,
        document,
        sight.seen(),
        Labels.story(blocks, gold),
        Labels.title(blocks, gold),
        words);
  }

  int size() {
    return seen.size();
  }
}
