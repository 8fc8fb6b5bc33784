import { expect, test } from 'vitest'
import { CHECKS, checkAll, checkArticle, readAll } from '../../src/core.ts'
import type { QuoteLevel } from '../../src/model/index.ts'
import { rulesFrom } from '../support/rules.ts'

const RULES = rulesFrom(`
facts:
  jurors:
    name: Jurors on a panel
    match: { counts: [juror] }
    values: [{ value: 12, from: 2020-01-01 }]
    range: [6, 12]
  goals:
    name: Goals of Ada Lind
    match: { counts: [goal], any: [scored, score] }
    direction: rising
    values:
      - { value: 60, from: 2020-01-01, until: 2023-12-31 }
people:
  - { name: Nadia Rahimi, misspellings: [Nadja Rahimi] }
events:
  - { name: October 7 attack, date: 2023-10-07 }
`)

/** Text that a check speaks of, once in quotation marks ({…}) and once without. */
const SAID: Record<string, string> = {
  weekday: '{The fair was on Monday, 6 March 2024,} he said.',
  'impossible-date': '{I was born on 31 June 1980,} he said.',
  'malformed-number': '{We sold 192,0000 tickets,} he said.',
  conversion: '{It weighs 200 tonnes (220,000 pounds),} he said.',
  arithmetic: '{We won 134 of the 253 seats (63 per cent),} he said.',
  'fact-value': '{The panel has ten jurors,} he said.',
  'fact-range': '{The panel has 21 jurors,} he said.',
  'fact-direction': '{Ada Lind has scored 42 goals,} he said.',
  title: '{I owe it to Nadja Rahimi,} he said.',
  'event-date': '{The October 8 attack was the worst,} he said.',
  'same-thing-twice': 'Sergio Delgado came. {Without Sergio Delgato there is no party,} he said.',
  headline: '{We hurt 27 people when a crane fell over,} he said.',
}

function severities(check: string, text: string, quotes?: QuoteLevel | Record<string, QuoteLevel>): string[] {
  const title = check === 'headline' ? '72 people hurt when a crane falls over' : null
  const off = Object.fromEntries(CHECKS.filter(({ id }) => id !== check).map(({ id }) => [id, 'off' as const]))
  const source = { text, title, published: '2024-09-17' }
  const { findings } = checkArticle(source, { rules: RULES, checks: off, quotes })
  return findings.map(({ severity }) => severity)
}

const quoted = (text: string) => text.replace('{', '“').replace('}', '”')
const plain = (text: string) => text.replace(/[{}]/g, '')

/** Checks within one article and against the rules. */
const WITHIN = Object.keys(SAID)

test.each(WITHIN)('%s: words without quotation marks are heard, whatever is said of quotations', (check) => {
  const text = plain(SAID[check] as string)
  const heard = severities(check, text)
  expect(heard).toHaveLength(1)
  for (const level of ['check', 'notice', 'ignore'] as const) expect(severities(check, text, level)).toEqual(heard)
})

test.each(WITHIN)('%s: quotations are checked, noticed or ignored', (check) => {
  const text = quoted(SAID[check] as string)
  const heard = severities(check, plain(SAID[check] as string))
  if (check !== 'headline') expect(severities(check, text, 'notice')).toEqual(['notice'])
  expect(severities(check, text, 'check')).toEqual(heard)
  expect(severities(check, text, 'ignore')).toEqual([])
})

test.each(WITHIN)('%s: by itself it does what it says', (check) => {
  const own = CHECKS.find(({ id }) => id === check)?.quotes
  const text = quoted(SAID[check] as string)
  expect(severities(check, text)).toEqual(severities(check, text, own))
  expect(severities(check, text, { other: 'notice' })).toEqual(severities(check, text, own))
})

test.each(WITHIN)('%s: by check', (check) => {
  const text = quoted(SAID[check] as string)
  expect(severities(check, text, { [check]: 'ignore' })).toEqual([])
  expect(severities(check, text, { [check]: 'check' })).toEqual(severities(check, text, 'check'))
})

test('a notice stays one, and an error becomes none by a quotation', () => {
  const text = quoted(SAID.weekday as string)
  const levelled = (level: 'notice' | 'warning') =>
    checkArticle({ text }, { checks: { weekday: level }, quotes: 'check' }).findings.map(({ severity }) => severity)
  expect([levelled('notice'), levelled('warning')]).toEqual([['notice'], ['warning']])
})

test('words beside a quotation are the article’s own', () => {
  const text = '“Come and see,” it said of the fair on Monday, 6 March 2024, “and bring your dog.”'
  expect(severities('weekday', text, 'ignore')).toEqual(['error'])
})

test('a headline handed in beside the text has quotations of its own', () => {
  const check = (quotes: QuoteLevel) =>
    checkArticle({ text: 'He came on time.', title: '“The fair was on Monday, 6 March 2024”' }, { quotes }).findings
  expect([check('check').length, check('ignore').length]).toEqual([1, 0])
})

test('a speaker who contradicts an earlier article is heard where that is asked for', () => {
  const text = 'On Monday, the works in Turin cut 460 jobs, a sixth of the total.'
  const said = '“On Monday, the works in Turin cut 640 jobs,” the union wrote.'
  const severities = (quotes?: QuoteLevel) => {
    const { files } = checkAll({
      readings: readAll([{ path: 'b.md', published: '2024-09-18', text: said }], {}),
      earlier: [{ path: 'a.md', published: '2024-09-17', text }],
      quotes,
    })
    return files.flatMap(({ findings }) => findings.map(({ check, severity }) => `${check} ${severity}`))
  }
  expect(severities()).toEqual([])
  expect(severities('ignore')).toEqual([])
  expect(severities('notice')).toEqual(['earlier-article notice'])
  expect(severities('check')).toEqual(['earlier-article warning'])
})

test('a quotation that goes on in the next paragraph is one from its first mark on', () => {
  const text =
    '“The fair was on Monday, 6 March 2024.\n\n“It was a fine day,” he said. The fair was on Monday, 6 March 2024.'
  expect(severities('weekday', text, 'ignore')).toEqual(['error'])
  expect(severities('weekday', text, 'notice')).toEqual(['notice', 'error'])
})

test('inches quote nothing', () => {
  expect(severities('weekday', 'The 6" pipe burst at the fair on Monday, 6 March 2024.', 'ignore')).toEqual(['error'])
})

const FAIR = 'the fair was on Monday, 6 March 2024'

test.each([
  ['a comma before the mark', `‘And ${FAIR},’ he said.`],
  ['a mark before the comma', `‘And ${FAIR}’, he said.`],
  ['apostrophes inside', `‘It’s the mayor’s word that ${FAIR},’ he said.`],
  ['a possessive inside', `‘On the workers’ word ${FAIR}.’`],
  ['one quotation in another', `‘I call it “great” that ${FAIR},’ he said.`],
  ['behind a bracket', `He was wrong (‘${FAIR}’).`],
])('British marks quote: %s', (_, text) => {
  expect(severities('weekday', text, 'ignore')).toEqual([])
  expect(severities('weekday', text, 'notice')).toEqual(['notice'])
})

test.each([
  ['apostrophes', `It’s the mayor’s and the workers’ word that ${FAIR}; the workers’ union agrees.`],
  ['a decade', `In the ‘90s it rained, and ${FAIR}. So the farmers’ wives say, the farmers’.`],
  ['a mark that nothing closes', `‘Twas fine, ${FAIR}, and it rained.`],
  ['what may be a possessive or the end', `‘Tis the workers’ word that ${FAIR}; the workers’ union agrees.`],
  ['words beside it', `‘Come and see,’ it said; ${FAIR}, ‘and bring your dog.’`],
  ['words between two', `The ‘dear’ tickets and the ‘cheap’ ones: ${FAIR}.`],
  ['the paragraph before', `‘Come and see.\n\nThe mayor said that ${FAIR}.’`],
  ['straight marks', `'Tis said that ${FAIR}. The workers' union agrees.`],
])('the article’s own words: %s', (_, text) => {
  expect(severities('weekday', text, 'ignore')).toEqual(['error'])
})
