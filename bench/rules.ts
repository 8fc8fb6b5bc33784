/** Measures how loading and reading grow with the rules, as ratios, which hold on any machine. */
import { parse } from 'yaml'
import { extractClaims, loadRules } from '../src/index.ts'
import { ratios, timeInTurn } from './paired.ts'
import { articlesOf } from './text.ts'

const FACTS = 1000
const NAMES = 5000
const FEW = 10

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ')

/** Returns a different word for each number. */
const word = (number: number): string =>
  [8000, 400, 20, 1].map((place) => SYLLABLES[Math.floor(number / place) % 20]).join('')

const capital = (written: string): string => written.charAt(0).toUpperCase() + written.slice(1)

const fact = (i: number): string => `  fact-${i}:
    name: Count of ${word(i)}
    match:
      - { counts: [${word(i)}, ${word(i)} ${word(i + 1)}, people, hostage], any: [${word(i + 2)}, ${word(i + 3)}ed], none: [released] }
      - { alone: [${word(i + 4)}], all: [${word(i + 5)}, ${word(i + 6)}] }
    values:
      - { value: ${i}, from: 2024-01-01, until: 2024-03-31, source: "https://example.org/${i}" }
      - { value: ${i + 1}, from: 2024-04-01, source: "https://example.org/${i}/2" }
`

const person = (i: number): string => `  - name: ${capital(word(i))} ${capital(word(i * 7))}
    misspellings: [${capital(word(i))} ${capital(word(i * 7 + 1))}h]
    titles: [{ title: Minister of ${capital(word(i % 90))}, from: 2020-01-01, until: 2024-01-01 }]
`

const rulesOf = (facts: number, names: number): string =>
  `facts:\n${Array.from({ length: facts }, (_, i) => fact(i)).join('')}people:\n${Array.from({ length: names }, (_, i) => person(i)).join('')}`

const load = (text: string) => {
  const { rules, mistakes } = loadRules([{ path: 'rules.yml', text }], () => null)
  if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes.slice(0, 3)))
  return rules
}

/** Prints how many times as long loading takes as parsing, and reading with many rules as with few. */
export function benchRules(rounds: number): void {
  const text = rulesOf(FACTS, NAMES)
  const [many, few] = [load(text), load(rulesOf(FEW, FEW))]
  const articles = articlesOf()
  const read = (rules: typeof many) => () => {
    for (let i = 0; i < 4; i++) for (const article of articles) extractClaims(article, { rules })
  }
  const first = articles.slice(0, 1)
  const timings = timeInTurn(
    [
      { name: 'parse', run: () => parse(text) },
      { name: 'load', run: () => load(text) },
      {
        name: 'load and read one article',
        run: () => first.map((article) => extractClaims(article, { rules: load(text) })),
      },
      { name: 'claims, few rules', run: read(few) },
      { name: 'claims, many rules', run: read(many) },
    ],
    rounds,
  )
  console.log(
    `\n${FACTS} facts and ${NAMES} people, ${text.length} characters of YAML: times as long, median (least to most)`,
  )
  const compare = (slow: string, fast: string, limit: number) => {
    const { min, median, max } = ratios(timings, slow, fast)
    const [low, middle, high] = [min, median, max].map((ratio) => ratio.toFixed(2))
    console.log(`${`${slow} : ${fast}`.padEnd(40)} ${middle} (${low} to ${high}); limit: ${limit}`)
  }
  compare('load', 'parse', 10)
  compare('load and read one article', 'parse', 10)
  compare('claims, many rules', 'claims, few rules', 2)
}
