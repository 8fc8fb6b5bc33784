import { dayText } from '../english/printed-value.ts'
import { STOP_WORDS } from '../english/words/function-words.ts'
import type { Check } from '../model/check.ts'
import type { Passage, PassageRange, Reading, Sentence, StatementOf, Verdict } from '../model/index.ts'
import { isInsideQuotes } from '../sentence/times-spoken-of.ts'
import { verdict, writeInstead } from '../wording/verdict.ts'

/** The name of a place or an organisation against the names in the rules at that time. */
export const name: Check = {
  id: 'name',
  about: 'The name of a place or an organisation against the spelling, the preferred and the former names in the rules',
  quotes: 'check',
  run({ reading, statements }) {
    const verdicts = statements.of('naming').flatMap((row) => verdictFor(row, reading) ?? [])
    return { verdicts, compared: [] }
  },
}

function verdictFor(row: StatementOf<'naming'>, reading: Reading): Verdict | null {
  const { is, naming, words } = row.value
  if (is === 'right') return null
  if (is === 'misspelt') return wrong(row, 'error', `The name is spelt ${naming.name}, not ${words}.`)
  if (isAcceptable(row, reading)) return null
  if (is === 'avoided') return wrong(row, 'notice', `The rules call it ${naming.name}, not ${words}.`)
  const until = row.value.until as string
  if (row.when.length === 0 || row.when.some(({ from }) => from <= until)) return null
  return wrong(row, 'warning', `${naming.name} was called ${words} until ${dayText(until)}.`)
}

/** Words that explain another or a former name themselves. */
const EXPLAINS_NAME =
  /\b(?:former|formerly|previously|originally|then|once|ex|was (?:called|named)|(?:also |better )?known as|called|renamed|rebranded|rechristened|old name|new name|changed (?:its|the) name|historic(?:al)?|years? (?:ago|earlier|before)|used to|until \d{4}|spell(?:ing|ed|t)?)\b/i

/** Tells whether an avoided or former name is acceptable here: quoted, explained, beside the right one, or part of another name. */
function isAcceptable({ value: { naming }, at }: StatementOf<'naming'>, reading: Reading): boolean {
  const { text, start, passage: index } = reading.sentences[at.sentence] as Sentence
  const passage = reading.article.passages[index] as Passage
  const right = [naming.name, ...naming.also].some((one) => text.includes(one))
  return (
    right ||
    EXPLAINS_NAME.test(text) ||
    isInsideQuotes(passage, at.start) ||
    isInLongerName(text, { start: at.start - start, end: at.end - start })
  )
}

/** Tells whether a capitalised word beside it makes it part of another name: "Chicken Kiev", "Dynamo Kiev", "Twitter Street". */
function isInLongerName(text: string, { start, end }: PassageRange): boolean {
  const before = /(\p{Lu}[\p{L}’'-]*)[ -]$/u.exec(text.slice(0, start))
  const opensSentence = before !== null && before.index === 0 && STOP_WORDS.has((before[1] as string).toLowerCase())
  return (before !== null && !opensSentence) || /^[ -]\p{Lu}/u.test(text.slice(end))
}

function wrong(
  { value: { naming }, said }: StatementOf<'naming'>,
  severity: 'error' | 'warning' | 'notice',
  message: string,
): Verdict {
  return verdict('name', said, {
    severity,
    message,
    expected: naming.name,
    evidence: [{ path: naming.at.path, line: naming.at.line, published: null, text: naming.name }],
    fixes: [writeInstead(said, naming.name)],
  })
}
