package winnow.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import winnow.Winnow;
import winnow.batch.Exit;
import winnow.batch.Reasons;
import winnow.batch.UsageException;
import winnow.cli.CleaningOptions;
import winnow.cli.OwnPacks;
import winnow.cli.ReadingOptions;
import winnow.cli.SiteOptions;
import winnow.rule.RulePack;

/** The command line's options of how pages are read and judged. */
final class PageOptions {
  @Mixin ReadingOptions reading = new ReadingOptions();
  @Mixin CleaningOptions cleaning = new CleaningOptions();
  @Mixin SiteOptions sites = new SiteOptions();

  /** The text of the packs named by {@code --rules}; they lie beside the driver. */
  List<PackText> packs() {
    return cleaning.packs().stream().map(PageOptions::pack).toList();
  }

  private static PackText pack(Path file) {
    try {
      return new PackText(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UsageException(Reasons.of(file.toString(), e));
    }
  }

  /** A cleaner that knows these packs besides the shipped ones. */
  Winnow winnow(List<RulePack> packs) {
    return cleaning.cleaner(new OwnPacks.Packs(packs, Exit.DONE)).winnow();
  }

  /** Tells what is wrong with what was asked for, before anything is read. */
  void require(List<PackText> packs, PrintWriter err) {
    List<RulePack> read = packs.stream().map(PackText::read).toList();
    read.forEach(pack -> pack.mistakes().forEach(mistake -> err.println("winnow: " + mistake)));
    sites.require();
    reading.options();
    winnow(read);
  }
}
