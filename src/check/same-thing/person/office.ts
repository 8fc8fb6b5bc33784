import { inFull } from '../../../english/words/titles/office-words.ts'
import type { Reading, Sentence, StatementOf } from '../../../model/index.ts'
import { quoteHere, verdict, whereIs } from '../../../wording/verdict.ts'
import type { InconsistencyFinder } from '../inconsistency-finder.ts'

type Title = StatementOf<'title'>

/** Titles of which one person has one at a time, each with what tells two of them apart. */
const FAMILIES: readonly ((title: string) => string | null)[] = [
  // "Trade Minister", "minister of trade"
  (title) =>
    /^(?:(?:the|federal|national|state|union) )*([a-z-]+(?: and [a-z-]+)?) minister$/.exec(title)?.[1] ??
    /^minister (?:of|for) (?:the )?([a-z-]+(?: and [a-z-]+)?)$/.exec(title)?.[1] ??
    null,
  // "Commerce Secretary"
  (title) =>
    /^(agriculture|commerce|defen[cs]e|education|energy|foreign|health|home|housing|interior|labor|treasury|transportation|transport|environment) secretary$/.exec(
      title,
    )?.[1] ?? null,
  // "Detective Inspector", "Sergeant"
  (title) =>
    /^(?:detective |acting )?(constable|sergeant|inspector|superintendent|commissioner|deputy|detective|captain|lieutenant)$/.exec(
      title,
    )?.[1] ?? null,
  // "General", "Colonel"
  (title) =>
    /^(private|corporal|sergeant|lieutenant|captain|major|colonel|brigadier|general|admiral|commander)$/.exec(
      title,
    )?.[1] ?? null,
  // "Senator", "Representative"
  (title) => /^(senator|representative)$/.exec(title)?.[1] ?? null,
]

const titleInFull = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/\p{L}+/gu, inFull)

/** Two titles of one family for one person: "Trade Minister Ann Other", "Finance Minister Ann Other". */
export const office: InconsistencyFinder = function* ({ reading, statements }) {
  const rows = statements.of('title').filter(({ value, stage }) => value.status === null && stage === 'figure')
  for (const own of Map.groupBy(rows, surnameOf).values()) {
    if (own.length < 2 || new Set(own.map(givenNameOf).filter((name) => name !== '')).size > 1) continue
    for (const key of FAMILIES) {
      const byOffice = Map.groupBy(own, (row) => key(titleInFull(row.value.title)))
      byOffice.delete(null)
      const [ofFirst, ofSecond, ...more] = byOffice.values()
      if (!ofFirst || !ofSecond || more.length > 0) continue
      const [odd, usual] = ofFirst.length < ofSecond.length ? [ofFirst, ofSecond] : [ofSecond, ofFirst]
      yield twoTitles(odd[0] as Title, usual[0] as Title, reading)
      break
    }
  }
}

const wordsOf = ({ subject }: Title): string[] => (subject.kind === 'name' ? subject.name.split(' ') : [])

const surnameOf = (row: Title): string => wordsOf(row).at(-1) ?? ''

const givenNameOf = (row: Title): string => wordsOf(row).slice(0, -1).join(' ')

function twoTitles(odd: Title, usual: Title, reading: Reading) {
  const { text } = reading.sentences[usual.at.sentence] as Sentence
  const evidence = quoteHere(reading, usual.said, text)
  const name = wordsOf(givenNameOf(odd) === '' ? usual : odd).join(' ')
  return verdict('same-thing-twice', odd.said, {
    severity: 'warning',
    message: `${name} is ${odd.value.title} here, ${usual.value.title} ${whereIs(evidence)}.`,
    expected: usual.value.title,
    evidence: [evidence],
  })
}
