package winnow.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import winnow.read.InputFormat;

/**
 * Cuts large files of JSON Lines between their lines, so that many tasks share one. For a line to
 * be told by its number, all lines are counted first.
 */
final class Cuts {
  private Cuts() {}

  /** The same sources in order, but those larger than twice a size cut into parts of about it. */
  static List<Source> of(JavaSparkContext spark, Errand errand, List<Source> sources, long size) {
    List<Probe> probes = sources.stream().flatMap(each -> probes(each, size).stream()).toList();
    if (probes.isEmpty()) {
      return sources;
    }
    List<Probe.Found> found =
        spark
            .parallelize(probes, probes.size())
            .map(probe -> probe.look(errand.files().value().value()))
            .collect();
    Map<Source, List<Probe.Found>> bySource = new LinkedHashMap<>();
    found.forEach(
        each ->
            bySource.computeIfAbsent(each.probe().source(), key -> new ArrayList<>()).add(each));
    return sources.stream()
        .flatMap(each -> parts(each, bySource.getOrDefault(each, List.of())).stream())
        .toList();
  }

  private static List<Probe> probes(Source source, long size) {
    List<Probe> probes = new ArrayList<>();
    if (source.format() == InputFormat.JSONL && source.bytes() / 2 > size) {
      for (long from = 0; from < source.bytes(); from += size) {
        probes.add(new Probe(source, from, Math.min(source.bytes(), from + size)));
      }
    }
    return probes;
  }

  static List<Source> parts(Source source, List<Probe.Found> found) {
    if (found.isEmpty() || found.stream().anyMatch(each -> each.start() == Probe.Found.WHOLE)) {
      return List.of(source);
    }
    List<Source> parts = new ArrayList<>();
    long from = 0;
    long before = 0;
    long ends = 0;
    for (Probe.Found each : found) {
      if (each.start() > 0) {
        parts.add(source.only(new Stretch(from, each.start(), Math.toIntExact(before))));
        from = each.start();
        // The line before the one that begins here ends in the same part.
        before = ends + 1;
      }
      ends += each.ends();
    }
    parts.add(source.only(new Stretch(from, source.bytes(), Math.toIntExact(before))));
    return parts;
  }
}
