package winnow.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a job is told, as it is sent to where the work is done: the words of its command line, which
 * are read there as here, and the text of the rule packs they name.
 *
 * @param own the packs that speak of all pages
 * @param learned by site, the packs that speak of its pages alone
 */
record Orders(List<String> words, List<PackText> own, Map<String, PackText> learned)
    implements Serializable {
  Orders {
    words = List.copyOf(words);
    own = List.copyOf(own);
    learned = Map.copyOf(learned);
  }
}
