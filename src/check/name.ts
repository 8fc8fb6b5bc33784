import { sourceSpan } from '../base/source-range.ts'
import { dayText } from '../english/printed-value.ts'
import { STOP_WORDS } from '../english/words/function-words.ts'
import type { Check } from '../model/check.ts'
import type { Passage, PassageRange, Period, Reading, Sentence, Verdict } from '../model/index.ts'
import { type KnownName, type NamingIndex, namingIndex, WORD } from '../reference/naming-index.ts'
import { isInsideQuotes, timesOf } from '../sentence/times-spoken-of.ts'
import { verdict } from '../wording/verdict.ts'

/** What an article calls a place or an organisation, against what the rules call it at that time. */
export const name: Check = {
  id: 'name',
  about: 'What a place or an organisation is called, against its spelling, preferred and former names in the rules',
  quotes: 'check',
  run({ reading, rules }) {
    const index = namingIndex(rules)
    if (index.size === 0) return { verdicts: [], compared: [] }
    const times = timesOf(reading)
    const verdicts = reading.sentences.flatMap((sentence, i) =>
      namesFound(sentence.text, index).flatMap(({ known, at }) => {
        const verdict = verdictFor(known, at, { reading, sentence, times: times[i] as Period[] })
        return verdict ? [verdict] : []
      }),
    )
    return { verdicts, compared: [] }
  },
}

/** A name where it stands in the words of a sentence. */
interface Found {
  known: KnownName
  at: PassageRange
}

/** The longest name at each place; letters count as they are, large or small. */
function namesFound(text: string, index: NamingIndex): Found[] {
  const all: Found[] = []
  let free = 0
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (start < free) continue
    const known = index.get(word)?.find(({ words }) => matchesAt(words, text, start))
    if (!known) continue
    free = start + known.words.length
    all.push({ known, at: { start, end: free } })
  }
  return all
}

/** Whether the name stands there whole: in no address, handle or longer word. */
const matchesAt = (words: string, text: string, at: number): boolean =>
  text.startsWith(words, at) &&
  !/[\p{L}\p{N}@#./_-]$/u.test(text.slice(0, at)) &&
  !/^(?:[\p{L}\p{N}@_/-]|\.\p{L})/u.test(text.slice(at + words.length, at + words.length + 2))

/** A sentence, with the times that it speaks of. */
interface Setting {
  reading: Reading
  sentence: Sentence
  times: readonly Period[]
}

function verdictFor(known: KnownName, at: PassageRange, setting: Setting): Verdict | null {
  if (known.is === 'right') return null
  if (known.is === 'misspelt')
    return wrong(known, at, setting, 'error', `The name is spelt ${known.naming.name}, not ${known.words}.`)
  if (isAcceptable(known, at, setting)) return null
  if (known.is === 'avoided')
    return wrong(known, at, setting, 'notice', `The rules call it ${known.naming.name}, not ${known.words}.`)
  const until = known.until as string
  if (setting.times.length === 0 || setting.times.some(({ from }) => from <= until)) return null
  return wrong(known, at, setting, 'warning', `${known.naming.name} was called ${known.words} until ${dayText(until)}.`)
}

/** Words that say themselves that a name is another one, or was the name once. */
const OTHERWISE =
  /\b(?:former|formerly|previously|originally|then|once|ex|was (?:called|named)|(?:also |better )?known as|called|renamed|rebranded|rechristened|old name|new name|changed (?:its|the) name|historic(?:al)?|years? (?:ago|earlier|before)|used to|until \d{4}|spell(?:ing|ed|t)?)\b/i

/** Whether a name that is not wrong in itself may stand: quoted, explained, beside the right one, or in the name of something else. */
function isAcceptable({ naming }: KnownName, at: PassageRange, { reading, sentence }: Setting): boolean {
  const { text } = sentence
  const passage = reading.article.passages[sentence.passage] as Passage
  const right = [naming.name, ...naming.also].some((one) => text.includes(one))
  return right || OTHERWISE.test(text) || isInsideQuotes(passage, sentence.start + at.start) || isInLongerName(text, at)
}

/** "Chicken Kiev", "Dynamo Kiev", "Twitter Street": a name beside it makes it part of another one. */
function isInLongerName(text: string, { start, end }: PassageRange): boolean {
  const before = /(\p{Lu}[\p{L}’'-]*)[ -]$/u.exec(text.slice(0, start))
  const opensSentence = before !== null && before.index === 0 && STOP_WORDS.has((before[1] as string).toLowerCase())
  return (before !== null && !opensSentence) || /^[ -]\p{Lu}/u.test(text.slice(end))
}

function wrong(
  known: KnownName,
  at: PassageRange,
  { reading, sentence }: Setting,
  severity: 'error' | 'warning' | 'notice',
  message: string,
): Verdict {
  const { article } = reading
  const { naming } = known
  const range = { start: sentence.start + at.start, end: sentence.start + at.end }
  const span = sourceSpan(article, article.passages[sentence.passage] as Passage, range)
  return verdict('name', span, {
    severity,
    message,
    expected: naming.name,
    evidence: [{ path: naming.at.path, line: naming.at.line, published: null, text: naming.name }],
    fixes: [{ title: `Write ${naming.name}`, path: null, start: span.start, end: span.end, replacement: naming.name }],
  })
}
