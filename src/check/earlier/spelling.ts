import { daysBetween } from '../../base/calendar.ts'
import { sourceSpan } from '../../base/source-range.ts'
import { THRESHOLDS } from '../../base/thresholds.ts'
import { POLITIES } from '../../english/words/polities.ts'
import type { Check } from '../../model/check.ts'
import type { Fix, Mention, NamedArchive, NamedKind, NamePair, Reading, Verdict, WordOf } from '../../model/index.ts'
import { NOT_PEOPLE } from '../../name/words.ts'
import { isAboutOtherScript, mentionsIn, wordAt } from '../../named/mention.ts'
import { isMisspelling } from '../../named/misspelling.ts'
import { keyOfPair, type PairAt, pairsIn } from '../../named/pairs.ts'
import { isSameName, sharedStems } from '../../named/same-name.ts'
import { isOrdinaryIn } from '../../named/spellings.ts'
import { areWritingsOfOne } from '../../named/writings.ts'
import { rulesCommand } from '../../wording/rules-command.ts'
import { quoteOf, verdict, writeInstead } from '../../wording/verdict.ts'
import { excerpt } from '../../wording/words.ts'
import { areDistinct, asVersion, isLater, whereSaid } from './other-articles.ts'

/** A name that other articles spell otherwise. */
export const earlierSpelling: Check = {
  id: 'earlier-spelling',
  about: 'A name that is one slip away from the spelling of other articles on the same person, place or thing',
  quotes: 'check',
  run({ reading, named }) {
    if (named.isEmpty) return { verdicts: [], compared: [] }
    const seen = new Set<string>()
    const verdicts = mentionsIn(reading).flatMap((mention) => {
      if (mention.passage.role === 'headline') return []
      return pairsIn(mention.name).flatMap((pair) => {
        const key = keyOfPair(pair)
        if (seen.has(key)) return []
        seen.add(key)
        return spelledOtherwise(mention, pair, reading, named)
      })
    })
    return { verdicts: oneEach(verdicts), compared: [] }
  },
}

function spelledOtherwise(mention: Mention, pair: PairAt, reading: Reading, named: NamedArchive): Verdict[] {
  for (const near of named.near(pair)) {
    const at = near.first === pair.first ? pair.next : pair.at
    if (!isMisspelling(pair.first, near.first, true) && !isMisspelling(pair.second, near.second, true)) continue
    const found = otherSpelling({ mention, at }, pair, near, reading, named)
    if (found) return [found]
  }
  return []
}

/** Returns the finding that other articles spell a name otherwise; null if they do not, or may name somebody else. */
function otherSpelling(
  word: WordOf,
  pair: PairAt,
  near: NamePair,
  reading: Reading,
  named: NamedArchive,
): Verdict | null {
  const others = inOthers(named.uses(near), reading)
  const ours = new Set(inOthers(named.uses(pair), reading).map(readingOf))
  const theirs = new Set(others.map(readingOf))
  if (
    theirs.size === 0 ||
    isOneWriting(pair, near) ||
    hasBoth(reading, near, named) ||
    [...ours].some((one) => theirs.has(one))
  )
    return null
  const articles = { theirs: theirs.size, ours: ours.size }
  const isOdd = isOddOneOut(articles)
  if (isOdd ? isOnlyOne(articles) && !isLatest(reading, theirs) : !isSecondWay(articles) || !isLatest(reading, ours))
    return null
  const step = near.first === pair.first ? 1 : 0
  const places = nearest(others, reading).map((one) => ({ mention: one.mention, at: placeOf(one, near, step) }))
  const use = places.find((one) => isSlipFor(word, one, articles) && (isOdd || isSurelyOne(word, one)))
  if (!use) return null
  return isOdd ? spelt(word, use, places, [pair, near], articles) : speltInTwoWays(word, use, [pair, near], articles)
}

const isOnlyOne = ({ theirs, ours }: Counts): boolean => theirs === 1 && ours === 0

/** Tells whether two pairs differ in hyphens and apostrophes alone. */
const isOneWriting = (pair: NamePair, near: NamePair): boolean => plain(pair) === plain(near)

const plain = (pair: NamePair): string => keyOfPair(pair).replace(/['-]/g, '')

const isLatest = ({ article }: Reading, others: ReadonlySet<Reading>): boolean =>
  [...others].every(({ article: other }) => isLater(article, other))

const readingOf = ({ mention }: WordOf): Reading => mention.reading

const inOthers = (uses: readonly WordOf[], { article }: Reading): WordOf[] =>
  uses.filter((use) => areDistinct(article, readingOf(use).article))

/** Tells whether the article itself has the other spelling too. */
const hasBoth = (reading: Reading, near: NamePair, named: NamedArchive): boolean =>
  named.uses(near).some((use) => readingOf(use) === reading)

/** Tells whether a spelling is too rare to be one of two that the newsroom uses. */
const isOddOneOut = ({ theirs, ours }: Counts): boolean =>
  ours === 0 ? theirs >= 1 : (ours + 1) / (ours + 1 + theirs) < THRESHOLDS.houseSpelling

/** Tells whether a spelling is the less used of two that the newsroom uses, each in several articles. */
const isSecondWay = ({ theirs, ours }: Counts): boolean =>
  ours + 1 >= THRESHOLDS.articlesOfSpelling && theirs > ours + 1

/** Tells whether the passages of two names leave little doubt that they name one person or thing. */
const isSurelyOne = (word: WordOf, other: WordOf): boolean =>
  sharedStems(word, other) >= THRESHOLDS.sharedWordsOfKnownName

/** Returns the place of the word of a pair, from the place of its first word. */
function placeOf({ mention: { name }, at }: WordOf, near: NamePair, step: number): number {
  if (step === 0) return at
  return name.words.findIndex(({ folded }, i) => i > at && folded === near.second)
}

/** Returns the uses nearest in time first, one for each article, and no more than are worth looking at. */
function nearest(uses: readonly WordOf[], { article: { published } }: Reading): WordOf[] {
  const first = new Map(uses.toReversed().map((use) => [readingOf(use), use]))
  const distance = (use: WordOf) => {
    const day = readingOf(use).article.published
    return published === null || day === null ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(day, published))
  }
  return [...first.values()].sort((a, b) => distance(a) - distance(b)).slice(0, LOOKED_AT)
}

const LOOKED_AT = 8

/** Words that begin with an acronym, of which each letter is another one: "LN-based", "LND-based". */
const ACRONYM = /^\p{Lu}{2}/u

/** How many other articles have the other spelling, and how many that of this one. */
interface Counts {
  theirs: number
  ours: number
}

/** Tells whether a word is a slip for the other spelling. */
function isSlipFor(word: WordOf, other: WordOf, { theirs, ours }: Counts): boolean {
  if ([word, other].some((one) => ACRONYM.test(wordAt(one).text))) return false
  const stems = sharedStems(word, other)
  const isKnown = theirs >= THRESHOLDS.articlesOfSpelling
  const isSure = isKnown && ours === 0 && stems >= THRESHOLDS.sharedWordsOfKnownName
  if (!isSameName(word, other, isSure)) return false
  if (isOrdinaryIn(wordAt(word), [word, other]) && isOrdinaryIn(wordAt(other), [word, other])) return false
  const isFromOtherScript = [word, other].some(({ mention }) => isAboutOtherScript(mention.passage))
  if (areWritingsOfOne(word, other, isFromOtherScript)) return false
  return stems >= (isKnown ? THRESHOLDS.sharedWordsOfName : THRESHOLDS.sharedWordsOfRareName)
}

/** Most words in other articles for which a correction is offered. */
const CORRECTED = 3

function spelt(
  word: WordOf,
  other: WordOf,
  places: readonly WordOf[],
  [pair, near]: readonly [NamePair, NamePair],
  articles: Counts,
): Verdict {
  const [here, there] = [spanOf(word, pair), spanOf(other, near)]
  const { reading } = other.mention
  const where = whereSaid(word.mention.reading.article, reading.article, articles.theirs)
  return verdict('earlier-spelling', here, {
    severity: 'warning',
    message: `The name is spelt ${excerpt(here.text)} here${articles.ours > 0 ? ` and in ${articles.ours} more` : ''}, ${excerpt(there.text)} ${where}.`,
    expected: there.text,
    evidence: [asVersion(quoteOf(reading, there, sentenceWith(other)), word.mention.reading.article, reading.article)],
    fixes: [fixOf(word, other), ...(articles.theirs > CORRECTED ? [] : places.map((one) => fixThere(one, word)))],
    ...inRules(other, word, [pair, near]),
  })
}

/** Returns the notice that a newsroom has two spellings, for its rules. */
function speltInTwoWays(
  word: WordOf,
  other: WordOf,
  [pair, near]: readonly [NamePair, NamePair],
  { ours, theirs }: Counts,
): Verdict {
  const [here, there] = [spanOf(word, pair), spanOf(other, near)]
  const { reading } = other.mention
  return verdict('earlier-spelling', here, {
    severity: 'notice',
    message: `The name has two spellings: ${excerpt(here.text)} here and in ${ours} more, ${excerpt(there.text)} in ${theirs} other articles. Write the right one into the rules.`,
    expected: there.text,
    evidence: [quoteOf(reading, there, sentenceWith(other))],
    ...inRules(other, word, [pair, near]),
  })
}

/** Returns the command that writes a name and its misspelling into the rules. */
function inRules(right: WordOf, wrong: WordOf, [pair, near]: readonly [NamePair, NamePair]): Pick<Verdict, 'rules'> {
  const [name, misspelling] = [nameFrom(right, near), nameFrom(wrong, pair)]
  const command = rulesCommand(kindOf(name, right), name, { misspelling })
  return command === null ? {} : { rules: command }
}

/** Returns a name from a pair of its words to its end, as written. */
function nameFrom({ mention: { name }, at }: WordOf, { first }: NamePair): string {
  const start =
    name.words[at]?.folded === first ? at : name.words.findLastIndex(({ folded }, i) => i < at && folded === first)
  return name.words
    .slice(Math.max(0, start))
    .map(({ text }) => text)
    .join(' ')
}

/** Returns what a name is of: of a country, of a body if a word of it says so, else of a person. */
function kindOf(name: string, { mention }: WordOf): NamedKind {
  if (POLITIES.has(name.toLowerCase())) return 'place'
  return mention.name.words.some(({ folded }) => NOT_PEOPLE.has(folded)) ? 'organisation' : 'person'
}

/** Returns the fix that writes a word of this article in another one. */
function fixThere(other: WordOf, word: WordOf): Fix {
  const { reading, passage } = other.mention
  const { path } = reading.article
  const span = sourceSpan(reading.article, passage, wordAt(other))
  const { line } = quoteOf(reading, span)
  const { text } = wordAt(word)
  return { title: `Write ${text} in ${path}:${line}`, path, start: span.start, end: span.end, replacement: text }
}

/** Returns the sentence of a word. */
function sentenceWith({ mention: { reading, passage, name } }: WordOf): string {
  const own = reading.article.passages.indexOf(passage)
  return (
    reading.sentences.find((one) => one.passage === own && one.start <= name.start && name.start < one.end)?.text ??
    passage.text
  )
}

function fixOf(word: WordOf, other: WordOf) {
  const { reading, passage } = word.mention
  return writeInstead(sourceSpan(reading.article, passage, wordAt(word)), wordAt(other).text)
}

/** Returns both words of a pair, as the article writes them, from the place of one of them. */
function spanOf({ mention: { reading, passage, name }, at }: WordOf, { first, second }: NamePair) {
  const start =
    name.words[at]?.folded === first ? at : name.words.findLastIndex(({ folded }, i) => i < at && folded === first)
  const end = name.words.findIndex(({ folded }, i) => i > start && folded === second)
  const [from, to] = [name.words[Math.max(0, start)], name.words[end < 0 ? at : end]]
  return sourceSpan(reading.article, passage, { start: from?.start ?? name.start, end: to?.end ?? name.end })
}

/** Returns one finding for each place. */
const oneEach = (verdicts: readonly Verdict[]): Verdict[] =>
  verdicts.filter(
    (one, i) => verdicts.findIndex(({ start, in: field }) => start === one.start && field === one.in) === i,
  )
