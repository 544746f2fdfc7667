package winnow.date;

import java.util.List;

/** Dates in Han and Korean units: 2016年1月19日, 二零一六年九月三号, 平成28年. */
final class HanForms {
  private static final String NUMERALS = "〇一二三四五六七八九";
  private static final String[] ERAS = {"令和", "平成", "昭和", "大正", "明治", "民国", "民國"};
  private static final int[] BEFORE = {2018, 1988, 1925, 1911, 1867, 1911, 1911};

  private final Text text;
  private final Hint hint;
  private int value;

  HanForms(Text text, Hint hint) {
    this.text = text;
    this.hint = hint;
  }

  /** Whether a form may begin here: a digit, a Han numeral, an era. */
  boolean mayBegin(int at) {
    return text.isDigit(at) || numeral(text.at(at)) >= 0 || era(at) >= 0;
  }

  private int era(int at) {
    char first = text.at(at);
    for (int i = 0; i < ERAS.length; i++) {
      if (ERAS[i].charAt(0) == first && ERAS[i].charAt(1) == text.at(at + 1)) {
        return i;
      }
    }
    return -1;
  }

  Found at(int start) {
    int era = era(start);
    int numberStart = era < 0 ? start : text.skipSpaces(start + 2, 1);
    int numberEnd = number(numberStart);
    int unit = text.skipSpaces(numberEnd, 1);
    if (numberEnd < 0) {
      return Found.NONE;
    }
    if (isMonth(unit)) {
      return era < 0 ? day(0, value, unit + 1) : Found.NONE;
    }
    int year = isYear(unit) ? year(era, numberEnd - numberStart) : -1;
    return year < 0 ? Found.NONE : month(year, unit + 1);
  }

  private int year(int era, int length) {
    if (era >= 0) {
      return BEFORE[era] + value;
    }
    boolean taiwan = hint.region().isEmpty() || hint.region().equals("TW");
    if (length == 3 && value >= 80 && hint.is("zh") && taiwan) {
      return value + 1911;
    }
    if (length == 2 && value < 100) {
      return Years.full(value);
    }
    return value >= 1200 && value <= 2199 ? value : -1;
  }

  private Found month(int year, int afterYear) {
    int at = text.at(afterYear) == '度' ? -1 : skip(afterYear);
    int end = number(at);
    int unit = text.skipSpaces(end, 1);
    return end < 0 || !isMonth(unit) ? Found.NONE : day(year, value, unit + 1);
  }

  private int skip(int at) {
    int next = text.skipSpaces(at, 2);
    return text.at(next) == ',' ? text.skipSpaces(next + 1, 2) : next;
  }

  private Found day(int year, int month, int afterMonth) {
    int at = skip(afterMonth);
    int end = number(at);
    int unit = text.skipSpaces(end, 1);
    if (end < 0 || !isDay(unit)) {
      return year == 0 ? Found.NONE : found(afterMonth, year, month, 0, 0);
    }
    int first = Candidate.printedDay(value);
    int last = text.skipSpaces(unit + 1, 1);
    if (isTo(text.at(last))) {
      int lastStart = text.skipSpaces(last + 1, 1);
      int lastEnd = number(lastStart);
      if (lastEnd >= 0 && isDay(lastEnd)) {
        return found(lastEnd + 1, year, month, value, first);
      }
    }
    return found(unit + 1, year, month, first, 0);
  }

  private static Found found(int end, int year, int month, int day, int firstDay) {
    Candidate candidate = new Candidate(year, month, day, DateOrder.YMD);
    return new Found(end, List.of(candidate), firstDay, Found.Shape.HAN, Languages.ANY);
  }

  private static boolean isTo(char c) {
    return c == '-' || c == '~' || c == '至' || c == '到';
  }

  private boolean isYear(int at) {
    return text.at(at) == '年' || text.at(at) == '년';
  }

  private boolean isMonth(int at) {
    return text.at(at) == '月' || text.at(at) == '월';
  }

  private boolean isDay(int at) {
    char c = text.at(at);
    return c == '日' || c == '号' || c == '號' || c == '일';
  }

  /** Reads a number in digits or Han numerals; answers its end or -1. */
  private int number(int start) {
    if (text.isDigit(start)) {
      int end = text.digitsEnd(start);
      value = text.number(start, end);
      return end - start > 4 ? -1 : end;
    }
    if (text.at(start) == '元') {
      value = 1;
      return start + 1;
    }
    return han(start);
  }

  private int han(int start) {
    int end = start;
    int sum = 0;
    while (end - start < 5 && numeral(text.at(end)) >= 0) {
      int digit = numeral(text.at(end));
      // 二十一 counts in tens; 二零一六 is spelled out.
      if (digit == 10) {
        sum = end == start ? 10 : sum * 10;
      } else {
        sum = end > start && text.at(end - 1) == '十' ? sum + digit : sum * 10 + digit;
      }
      end++;
    }
    value = sum;
    return end == start ? -1 : end;
  }

  private static int numeral(char c) {
    if (c == '十') {
      return 10;
    }
    return c == '零' ? 0 : c < 0x3000 ? -1 : NUMERALS.indexOf(c);
  }
}
