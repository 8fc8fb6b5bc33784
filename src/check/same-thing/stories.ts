import { lastAtMost } from '../../base/binary-search.ts'
import { daysBetween } from '../../base/calendar.ts'
import { lineIndex } from '../../base/lines.ts'
import { isClauseVerb } from '../../claim/segments.ts'
import type { Passage, Reading, Verdict } from '../../model/index.ts'

/** So many sections that open like news make a page of many stories, such as a newsletter or the page of an archive. */
const FEWEST_SECTIONS = 3
/** So many headlines in a row make a list of them. */
const FEWEST_HEADLINES = 5
/** A story is told within so many days of its news. */
const RECENT = 14

/**
 * Returns a test whether a verdict and its evidence are of one story. On a page of many stories, where most sections open with
 * the day of their news, each section is one; in a list of headlines, each headline. Somebody or something that two of them name
 * need not be the same.
 */
export function isInOneStory(reading: Reading): (verdict: Verdict) => boolean {
  const starts = storyStarts(reading)
  if (starts.length === 0) return () => true
  const lines = lineIndex(reading.article.text)
  const startLines = [0, ...starts.map((offset) => lines.at(offset).line)]
  const storyAt = (line: number) => lastAtMost(startLines.length, (i) => startLines[i] as number, line)
  return ({ in: field, start, evidence }) => {
    if (field !== 'text') return true
    const own = storyAt(lines.at(start).line)
    return evidence.every(({ path, line }) => path !== null || line === null || storyAt(line) === own)
  }
}

/** Returns where the stories of a page begin in the source (UTF-16), ascending; empty for an article of one story. */
function storyStarts(reading: Reading): number[] {
  const starts = [...sectionStarts(reading), ...headlineStarts(reading)]
  return starts.sort((a, b) => a - b)
}

const startOf = (passage: Passage | undefined): number => passage?.runs[0]?.source ?? 0

function sectionStarts(reading: Reading): number[] {
  const { passages } = reading.article
  const headings = passages.flatMap(({ role }, i) =>
    role === 'heading' && passages[i + 1]?.role === 'body' ? [i] : [],
  )
  if (headings.length < FEWEST_SECTIONS) return []
  const leads = newsLeads(reading)
  const opened = headings.filter((at) => leads.has(at + 1)).length
  if (opened < FEWEST_SECTIONS || opened * 2 < headings.length) return []
  return headings.map((at) => startOf(passages[at]))
}

/** Returns the passages (by index) whose first sentence names a day shortly before or after publication. */
function newsLeads({ article, sentences, dates, datesAt }: Reading): Set<number> {
  const leads = new Set<number>()
  for (const [i, { sentence }] of datesAt.entries()) {
    const passage = sentences[sentence]?.passage
    const date = dates[i]
    if (passage === undefined || sentences[sentence - 1]?.passage === passage || date?.grain !== 'day') continue
    const { published } = article
    const isRecent = date.from === null || published === null || Math.abs(daysBetween(date.from, published)) <= RECENT
    if (isRecent) leads.add(passage)
  }
  return leads
}

/** Returns where the lines of each list of headlines begin, and where each list ends. */
function headlineStarts({ article: { passages }, contexts, sentences, sentenceOf }: Reading): number[] {
  const saying = new Set(
    contexts.flatMap(({ tokens }, i) =>
      tokens.some((token) => isClauseVerb(token)) ? [sentences[sentenceOf[i] as number]?.passage] : [],
    ),
  )
  const starts: number[] = []
  for (let from = 0; from < passages.length; ) {
    let to = from
    while (to < passages.length && isUnstopped(passages[to] as Passage)) to++
    const row = Array.from({ length: to - from }, (_, i) => from + i)
    const told = row.filter((at) => saying.has(at)).length
    if (row.length >= FEWEST_HEADLINES && told * 2 > row.length)
      starts.push(...row.map((at) => startOf(passages[at])), ...(to < passages.length ? [startOf(passages[to])] : []))
    from = to + 1
  }
  return starts
}

/** Returns whether a passage is of one line without a stop at its end, and long enough for a headline. */
const isUnstopped = ({ role, text }: Passage): boolean =>
  role === 'body' && text.length <= 160 && !/[.!?:;,…”"’']\s*$/.test(text) && /^(?:\S+\s+){3}/.test(text)
