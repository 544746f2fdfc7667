package winnow.date;

/** In which order a caller, or a language, writes day, month and year in numbers. */
public enum DateOrder {
  /** 19/01/2016. */
  DMY,
  /** 01/19/2016. */
  MDY,
  /** 2016/01/19. */
  YMD
}
