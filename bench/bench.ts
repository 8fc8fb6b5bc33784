import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Recognizers from '@microsoft/recognizers-text-suite'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { extractClaims, loadRules, readQuantities } from '../src/index.ts'
import { ratios, spread, timeInTurn } from './paired.ts'
import { demoArticles } from './text.ts'

const rounds = Number(process.argv[2] ?? 7)
const articles = demoArticles()
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
const wink = winkNLP(model)
const crisis = readFileSync(join(import.meta.dirname, '../rules/crisis.yml'), 'utf8')
const { rules } = loadRules([{ path: 'rules/crisis.yml', text: crisis }], () => null)
const { recognizeNumber, recognizeDimension, recognizeCurrency, recognizeDateTime } = Recognizers

/** Recognizers-Text needs minutes for what the others do in a second, so it reads one article and is scaled up. */
const sample = articles.slice(0, 1)
const sampleBytes = sample.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
const READERS = [recognizeNumber, recognizeDimension, recognizeCurrency, recognizeDateTime]

const each = (read: (article: { path: string; text: string }) => unknown) => () => articles.forEach(read)
const repeated = (times: number, run: () => void) => () => {
  for (let i = 0; i < times; i++) run()
}
const REPEAT = 20

const timings = timeInTurn(
  [
    {
      name: 'quantities and dates',
      run: repeated(
        REPEAT,
        each(({ text }) => readQuantities(text)),
      ),
    },
    { name: 'claims', run: each(({ path, text }) => extractClaims({ path, text })) },
    { name: 'claims with rules', run: each(({ path, text }) => extractClaims({ path, text }, { rules })) },
    { name: 'compromise', run: each(({ text }) => nlp(text).json()) },
    { name: 'wink-nlp', run: each(({ text }) => wink.readDoc(text).tokens().out()) },
    {
      name: 'Recognizers-Text (one article)',
      run: () => sample.map(({ text }) => READERS.map((recognize) => recognize(text, Recognizers.Culture.English))),
    },
  ],
  rounds,
)

/** Bytes that one pass of a contender reads. */
const read = (name: string) =>
  name.startsWith('Recognizers') ? sampleBytes : name === 'quantities and dates' ? bytes * REPEAT : bytes

console.log(`${articles.length} articles, ${bytes} bytes, ${rounds} rounds in turn; node ${process.version}\n`)
for (const [name, seconds] of timings) {
  console.log(`${name.padEnd(32)} ${(read(name) / 1e6 / spread(seconds).median).toFixed(3).padStart(9)} MB/s`)
}
console.log('\nratios of speed, median (least to most)')
const compare = (fast: string, slow: string) => {
  const scale = read(fast) / read(slow)
  const { min, median, max } = ratios(timings, slow, fast)
  const [low, middle, high] = [min, median, max].map((r) => (r * scale).toFixed(2))
  console.log(`${`${fast} : ${slow}`.padEnd(56)} ${middle} (${low} to ${high})`)
}
compare('quantities and dates', 'wink-nlp')
compare('quantities and dates', 'Recognizers-Text (one article)')
compare('claims', 'compromise')
compare('claims with rules', 'claims')
