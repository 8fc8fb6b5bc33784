import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import Recognizers from '@microsoft/recognizers-text-suite'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { extractClaims, loadRules, readQuantities } from '../src/index.ts'
import { ratios, spread, timeInTurn } from './paired.ts'
import { benchRules } from './rules.ts'
import { starts } from './start.ts'
import { articlesOf, paragraph, type Text } from './text.ts'

const { values, positionals } = parseArgs({ options: { articles: { type: 'string' } }, allowPositionals: true })
const rounds = Number(positionals[0] ?? 7)
const articles = articlesOf(values.articles)
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
const wink = winkNLP(model)
const crisis = readFileSync(join(import.meta.dirname, '../rules/crisis.yml'), 'utf8')
const { rules } = loadRules([{ path: 'rules/crisis.yml', text: crisis }], () => null)
const { recognizeNumber, recognizeDimension, recognizeCurrency, recognizeDateTime } = Recognizers

/** Recognizers-Text needs minutes for what the others do in a second, so it reads only one article. */
const sample = articles.slice(0, 1)
const sampleBytes = sample.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
const READERS = [recognizeNumber, recognizeDimension, recognizeCurrency, recognizeDateTime]

/** Repeats a fast pass until it takes about as long as the others, so that it can be timed. */
const often = (times: number, read: (article: Text) => unknown) => ({
  bytes: times * bytes,
  run: () => {
    for (let i = 0; i < times; i++) articles.forEach(read)
  },
})

/** Returns the share of the text in sentences with a number, the only ones whose words are tagged. */
function shareWithNumbers(texts: readonly Text[]): number {
  const lengths = texts.map(({ path, text }) => {
    const { sentences, sentenceOf } = extractClaims({ path, text })
    return [...new Set(sentenceOf)].reduce((sum, at) => sum + (sentences[at]?.text.length ?? 0), 0)
  })
  return lengths.reduce((sum, length) => sum + length, 0) / texts.reduce((sum, { text }) => sum + text.length, 0)
}

const once = (article: Text) => ({ bytes: Buffer.byteLength(article.text), run: () => extractClaims(article) })

const contenders = {
  'quantities and dates': often(60, ({ text }) => readQuantities(text)),
  'wink-nlp': often(60, ({ text }) => wink.readDoc(text).tokens().out()),
  claims: often(4, ({ path, text }) => extractClaims({ path, text })),
  'claims with rules': often(4, ({ path, text }) => extractClaims({ path, text }, { rules })),
  compromise: often(4, ({ text }) => nlp(text)),
  'one long paragraph': once(paragraph(100_000)),
  'one twice as long': once(paragraph(200_000)),
  'Recognizers-Text': {
    bytes: sampleBytes,
    run: () => sample.map(({ text }) => READERS.map((recognize) => recognize(text, Recognizers.Culture.English))),
  },
}
const timings = timeInTurn(
  Object.entries(contenders).map(([name, { run }]) => ({ name, run })),
  rounds,
)

console.log(`${articles.length} articles, ${bytes} bytes, ${rounds} rounds in turn; node ${process.version}`)
console.log(`${(100 * shareWithNumbers(articles)).toFixed(0)} % of the text is in sentences with a number\n`)
for (const [name, { bytes: read }] of Object.entries(contenders)) {
  const { min, median, max } = spread((timings.get(name) ?? []).map((seconds) => read / 1e6 / seconds))
  const [low, middle, high] = [min, median, max].map((speed) => speed.toFixed(3))
  console.log(`${name.padEnd(24)} ${middle?.padStart(8)} MB/s (${low} to ${high})`)
}

console.log('\nratios of speed, median (least to most)')
const say = (name: string, { min, median, max }: ReturnType<typeof spread>, scale = 1) => {
  const [low, middle, high] = [min, median, max].map((ratio) => (ratio * scale).toFixed(2))
  console.log(`${name.padEnd(40)} ${middle} (${low} to ${high})`)
}
const compare = (fast: keyof typeof contenders, slow: keyof typeof contenders) =>
  say(`${fast} : ${slow}`, ratios(timings, slow, fast), contenders[fast].bytes / contenders[slow].bytes)
compare('quantities and dates', 'wink-nlp')
compare('quantities and dates', 'Recognizers-Text')
compare('claims', 'compromise')
compare('claims with rules', 'claims')
compare('one twice as long', 'one long paragraph')

console.log('\nratios of time from start to end, median (least to most)')
const { contenders: programs, end } = starts(articles[0]?.text ?? '')
const lengths = timeInTurn(programs, rounds)
end()
const empty = 'empty program'
for (const { name } of programs) if (name !== empty) say(`${name} : ${empty}`, ratios(lengths, name, empty))
benchRules(rounds)
