package winnow.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecoderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252|Die Fähre fährt über den Fluß, sagte „der Alte“ – und lächelte für einen"
            + " Augenblick, bevor er die Tür schloß und hinüber zur Mühle ging.",
        "windows-1251|Почтальон пересел на лошадь, потому что дорогу в верхнюю деревню размыло,"
            + " а письма всё равно надо было развозить.",
        "Shift_JIS|岬町の郷土館は十日、大正時代の灯台守が残した日誌の公開を始めた。入館は無料である。",
        "GB18030|港口的灯塔在昨天晚上重新点亮，许多居民到海边观看，孩子们也都来了。",
        "EUC-KR|항구의 등대가 어젯밤 다시 켜졌다. 많은 주민들이 바닷가에 나와 지켜보았다.",
        "windows-1250|Osiemnastowieczne organy z kościoła zabrzmią w niedzielę po raz pierwszy od"
            + " sześciu lat. Remont pochłonął więcej cierpliwości niż pieniędzy, mówi proboszcz."
            + " Stroiciel znalazł w piszczałkach trzy gniazda os i guzik."
      })
  void commonEncodingsAreGuessed(String encoding, String text) throws NotTextException {
    Decoder.Decoded decoded =
        Decoder.decode(text.getBytes(Charset.forName(encoding)), Optional.empty());

    assertEquals(text, decoded.text());
    assertTrue(decoded.note().orElseThrow().startsWith("encoding guessed: "));
  }

  @Test
  void aByteOrderMarkDecides() throws NotTextException {
    byte[] bytes = "\ufeffмиска".getBytes(StandardCharsets.UTF_16LE);

    assertEquals(
        new Decoder.Decoded("миска", Optional.empty()), Decoder.decode(bytes, Optional.empty()));
  }

  @Test
  void theCallersWordGoesOverAll() throws NotTextException {
    byte[] bytes = "ä".getBytes(StandardCharsets.UTF_8);

    assertEquals("Ã¤", Decoder.decode(bytes, Optional.of(StandardCharsets.ISO_8859_1)).text());
  }

  @Test
  void binaryIsRefused() {
    byte[] bytes = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    var refusal =
        assertThrows(NotTextException.class, () -> Decoder.decode(bytes, Optional.empty()));

    assertEquals("not text: 12 control bytes in the first 16", refusal.getMessage());
  }
}
