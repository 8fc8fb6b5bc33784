import { lineIndex } from '../article/index.ts'
import { nameHistoryOf, soughtName } from '../history/index.ts'
import { type NameAttribute, type NameHistory, NO_RULES, type SourceRange } from '../model/index.ts'
import { foldedName } from '../named/letters.ts'
import { statementsOf } from '../statement/table.ts'
import { expectList } from './arguments.ts'
import type { CheckOptions } from './check.ts'
import { checkAll, type EarlierSource, type OptionsFor, readAll } from './check-all.ts'

/** How far behind a name what is said of it may stand, in UTF-16 units: "She is 37." */
const BEHIND = 200

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu

/** Returns a function that returns where a text has a name, or the name with one word misspelt, with what follows (UTF-16, half-open). */
export function placesOfName(name: string): (text: string) => SourceRange[] {
  const sought = soughtName(name)
  return (text) => {
    const words = [...text.matchAll(WORD)]
    const folded = words.map(([word]) => foldedName(word.replace(/['’]s$/, '')))
    return words.flatMap(({ index }, i) => (sought.isIn(folded, i) ? [{ start: index, end: index + BEHIND }] : []))
  }
}

/** Returns everything that `sources` say of a name, with what the checks find wrong with it. */
export function nameHistory(
  name: string,
  sources: readonly EarlierSource[],
  options: CheckOptions & { optionsFor?: OptionsFor },
): NameHistory {
  expectList(sources, 'the sources of nameHistory')
  const { rules = NO_RULES } = options
  const readings = readAll(sources, options)
  const wrong = new Map<string, string>()
  for (const { path, findings } of checkAll({ ...options, readings, earlier: [] }).files)
    for (const { check, start, message } of findings)
      if (CHECKS_OF_NAMES.has(check)) wrong.set(`${check} ${start} ${path}`, message)
  const lines = new Map(readings.map((reading) => [reading, lineIndex(reading.article.text)]))
  return nameHistoryOf(name, {
    texts: readings.map((reading) => ({ reading, statements: statementsOf(reading, rules) })),
    wrong: (attribute, path, start) =>
      CHECKS_OF[attribute]
        .map((check) => wrong.get(`${check} ${start} ${path}`))
        .find((message) => message !== undefined) ?? null,
    lineOf: (reading, offset) => lines.get(reading)?.at(offset).line ?? 1,
  })
}

/** The checks that find something wrong with what is said of a name. */
const CHECKS_OF: Readonly<Record<NameAttribute, readonly string[]>> = {
  spelling: ['earlier-spelling', 'name'],
  age: ['earlier-age', 'age'],
  title: ['earlier-title', 'title'],
  born: ['earlier-date'],
  died: ['earlier-date'],
  founded: ['earlier-date'],
  law: ['earlier-date'],
}
const CHECKS_OF_NAMES: ReadonlySet<string> = new Set(Object.values(CHECKS_OF).flat())
