const table = {
  // Likeness: what each thing that two numbers have in common adds. A scale of its own, from 0 up; lines are drawn on it below.

  /** Likeness for the same noun counted: "12 trucks", "15 lorries". */
  sameNoun: 3,
  /** Likeness where both count people and the verbs differ: what befell them need not be the same. */
  samePeople: 1,
  /** Likeness of two ages. */
  bothAges: 0.8,
  /** Likeness of two measures in one unit. */
  sameUnit: 0.3,
  /** Likeness for a meaning that stands beside both numbers, before distance takes its part. */
  sharedWord: 1.5,
  /** Most likeness that shared words add up to. */
  sharedWordsMost: 6,
  /** Share (0 to 1) of its weight that a word keeps in another clause than the number's. */
  otherClauseWord: 0.25,
  /** Words between a word and the number at which it counts half. */
  halfWeightDistance: 3,

  // Comparable: whether two numbers are held against each other at all.

  /** Likeness that two texts handed in as a pair need. */
  alikeInPair: 1.5,
  /** Likeness that the headline and the text of one article need. */
  alikeInOneArticle: 0.7,
  /** Likeness that two articles published apart need. */
  alikeAcrossArticles: 6,
  /** Likeness that makes what one text tells as planned and the other as a fact the same. */
  alikeForPlan: 3,
  /** Times by which one number may be larger: beyond, it is of other things rather than miscounted. */
  largestRatio: 20,
  /** Days beyond which a period is long: what is counted over it grows with its length. */
  longPeriodDays: 7,
  /** Share of a number by which the ends of two ranges may differ and be the same. */
  sameEnd: 0.001,

  // Pairs of texts: which number restates which.

  /** Likeness that a fitting number adds: two texts on one thing mostly say the same numbers. */
  fittingNumber: 1.5,
  /** Likeness taken off where one is a plan and the other told as done. */
  otherModality: 1.5,
  /** Likeness by which the counterpart must lead any other free number before it contradicts. */
  leadInPair: 0.25,

  // Headline and text.

  /** Likeness by which the contradicting number must lead any other of the text. */
  leadInArticle: 0.5,
  /** Likeness for standing in the first sentence of the text. */
  firstSentence: 0.5,
  /** Likeness of a number that may be a part of a sum. */
  alikeForSum: 1,
  /** Difference (of one) at which a fraction is still the percentage beside it. */
  fractionRounding: 0.005,
  /** Sentences of the text that a headline mostly sums up. */
  summedUpSentences: 6,
  /** Likeness that a number further down needs to contradict the headline. */
  alikeFurtherDown: 2,

  // Articles published apart.

  /** Share (0 to 1) of the weight of words around each number that the other has too, for the same sentence told again. */
  sameSentence: 0.85,
  /** Meanings that the same sentence told again shares at least. */
  sameSentenceWords: 3,
  /** Articles that say a new number, with none that says the old one after them, for the old one to count no more. */
  supersedingArticles: 2,

  // Dates of two texts.

  /** Share (0 to 1) of the weight of words around a weekday or quarter that stand around the other one too. */
  alikeWeekday: 0.45,
  /** The same for a calendar day, month or year, which tells one event from another. */
  alikeCalendarDay: 0.9,
  /** Words at least that are shared around two dates. */
  sharedWordsOfDates: 3,
  /** Words between a word and the date at which it counts half. */
  halfWeightDistanceOfDates: 4,

  // The same thing twice in one article.

  /** Words in a row behind two numbers that must be the same. */
  rowOfWords: 8,
  /** How many of them must be long. */
  longWordsInRow: 4,
  /** Letters of a long word, at least. */
  longWord: 4,
  /** Letters of a name whose spelling is compared, at least. */
  shortestName: 5,
  /** Letters of a name that stands alone, at least, with no first name to say that the same one is meant. */
  shortestLoneName: 6,

  // Against the rules.

  /** Sentences within which numbers of a relation are said of one thing. */
  relationSentences: 3,
  /** Sentences apart at which a number without a day speaks of the other's day. */
  sameDaySentences: 1,
  /** Days between writing and publication in which somebody may have had a birthday. */
  birthdayDays: 7,
  /** Days off the day in an event's name that still mean that event. */
  eventDays: 3,
}

/** The name of a threshold. */
export type Threshold = keyof typeof table

/**
 * Every number that decides whether two claims are compared, are alike, agree or contradict, with what was measured:
 * docs/thresholds.md has all figures, and `npm run bench:thresholds` measures again, on sets and articles of one's own.
 */
export const THRESHOLDS: Readonly<Record<Threshold, number>> = table
