import { describe, expect, test } from 'vitest'
import { checkArticle, compareTexts, explainFact } from '../../src/core.ts'
import { rulesFrom } from '../support/rules.ts'

/** A total that only rises, with the day from which it counts and without. */
const fire = (since: string) =>
  rulesFrom(`
facts:
  mesa-area:
    name: Area burned by the Mesa fire
    unit: acres
    match:
      - alone: [burned, scorched, charred, covered]
        all: [Mesa fire]
      - measures: [brush, timber]
        all: [Mesa fire]
    direction: rising
${since}
    values:
      - { value: 640, from: 2024-07-08 }
      - { value: 5200, from: 2024-07-10 }
      - { value: 18000, from: 2024-07-14 }
  quake-dead:
    name: People killed in the Orsk earthquake
    match: { counts: [people, resident], undergoes: [kill], alone: [death toll] }
    direction: rising
${since}
    values:
      - { value: 40, from: 2024-07-08 }
      - { value: 64, from: 2024-07-13 }
`)

const found = (text: string, rules: ReturnType<typeof fire>) =>
  checkArticle({ text, published: '2024-07-16' }, { rules }).findings.map(
    ({ severity, check }) => `${severity} ${check}`,
  )

describe.each([
  ['with a first day', fire('    since: 2024-07-08')],
  ['without a first day', fire('')],
])('a total that rises, %s', (_, rules) => {
  test.each([
    'The Mesa fire has burned 18,000 acres so far.',
    'By the end of its first day, the Mesa fire had burned 700 acres.',
    'At first the Mesa fire covered a mere 20 acres.',
    'When the ranger reached it, the Mesa fire had scorched 3,000 acres.',
    'The Mesa fire had charred 9,500 acres before the rain came.',
    'Since Sunday the Mesa fire has burned 2,400 acres.',
    'On Monday the Mesa fire burned 1,100 acres.',
    'By July 12, the Mesa fire had burned 11,000 acres.',
    'On July 10 the Mesa fire had burned 5,200 acres.',
    'The Mesa fire may burn 40,000 acres, the forecast says.',
    'Two people were killed on Monday when a truck left the road.',
    'So far this year, 12 people have been killed in avalanches.',
    'Of the dead, 52 people were known to be residents when the search was called off.',
    'The death toll stands at 64.',
  ])('passes %j', (text) => {
    expect(found(text, rules)).toEqual([])
  })

  test.each([
    ['The Mesa fire has burned 11,000 acres so far.', 'error fact-value'],
    ['In all, the Mesa fire has scorched 1,800 acres.', 'error fact-value'],
    ['The Mesa fire has charred 8,100 acres of timber.', 'error fact-value'],
    ['The county said the Mesa fire had burned 10,800 acres.', 'error fact-value'],
    ['By July 12, the Mesa fire had burned 4,100 acres.', 'error fact-value'],
    ['By July 12, the Mesa fire had burned 19,000 acres.', 'error fact-direction'],
    ['The death toll stands at 46.', 'error fact-value'],
  ])('finds %j', (text, expected) => {
    expect(found(text, rules)).toEqual([expected])
  })

  test.each([
    'The Mesa fire has now burned 23,500 acres.',
    'The Mesa fire has burned 31,000 acres so far.',
    'The death toll has risen to 71.',
  ])('offers the rules a newer figure: %j', (text) => {
    expect(found(text, rules)).toEqual(['notice fact-value'])
  })
})

test('a newer figure says what may have happened, and keeps its severity', () => {
  const rules = rulesFrom(`
facts:
  bridges:
    name: Bridges closed
    match: { counts: [bridge], any: [closed] }
    direction: falling
    severity: error
    values: [{ value: 9, from: 2024-03-01 }]
`)
  const [finding] = checkArticle({ text: 'Seven bridges are closed.', published: '2024-03-04' }, { rules }).findings
  expect(finding).toMatchObject({
    severity: 'notice',
    message: 'Bridges closed may have fallen: seven here, 9 in the rules from 1 Mar 2024.',
  })
  expect(checkArticle({ text: '11 bridges are closed.', published: '2024-03-04' }, { rules }).findings).toMatchObject([
    { severity: 'error', check: 'fact-value' },
  ])
})

test.each([
  ['The Mesa fire had charred 9,500 acres before the rain came.', 'it is about a past time that it does not name'],
  ['Since Sunday the Mesa fire has burned 2,400 acres.', 'it counts from 14 Jul 2024, not from 8 Jul 2024'],
  ['On Monday the Mesa fire burned 1,100 acres.', 'it is what happened on that day, not the total'],
])('says why a figure is held against no value: %s', (text, why) => {
  const rules = fire('    since: 2024-07-08')
  const fact = rules.facts.find(({ id }) => id === 'mesa-area')
  if (!fact) throw new Error('no fact')
  const [{ read, obstacle } = { read: false, obstacle: '' }] = explainFact(
    fact,
    { text, published: '2024-07-16' },
    { rules },
  )
  expect(read).toBe(true)
  expect(obstacle).toContain(why)
})

test('two articles that follow the direction of a fact are an update, and else a contradiction', () => {
  const rules = rulesFrom(`
facts:
  bridges:
    match: { counts: [bridge], any: [closed] }
    direction: rising
`)
  const verdict = (earlier: string, later: string) =>
    compareTexts({ text: earlier, published: '2024-03-01' }, { text: later, published: '2024-03-04' }, { rules })
      .verdict
  expect(verdict('The mayor closed four bridges.', 'The mayor closed six bridges.')).toBe('updates')
  expect(verdict('The mayor closed six bridges.', 'The mayor closed four bridges.')).toBe('contradicts')
})

test('a figure of a war is held against its total only where its words say that it counts from the first day', () => {
  const rules = rulesFrom(`
facts:
  killed:
    name: People killed in the war
    match: { counts: [people], undergoes: [kill] }
    since: 2024-02-01
    values: [{ value: 4100, from: 2024-06-01 }]
`)
  const [fact] = rules.facts
  const told = (text: string) =>
    explainFact(fact as NonNullable<typeof fact>, { text, published: '2024-07-16' }, { rules }).map((e) => e.obstacle)
  expect(told('The army killed 3,900 people.')).toEqual(['its words do not say that it counts from 1 Feb 2024'])
  expect(told('The war has killed 3,900 people.')).toEqual([null])
  expect(told('In all, 3,900 people were killed.')).toEqual([null])
  expect(told('An airstrike has killed 3,900 people.')).toEqual([
    '"airstrike" is not what People killed in the war counts',
  ])
})

test('a newer figure ten times as large as the last value is a warning, since a slip explains it better than news', () => {
  const rules = fire('    since: 2024-07-08')
  expect(found('The Mesa fire has burned 21,000 acres so far.', rules)).toEqual(['notice fact-value'])
  expect(found('The Mesa fire has burned 180,000 acres so far.', rules)).toEqual(['warning fact-value'])
  expect(found('The Mesa fire has burned 1.84 million acres so far.', rules)).toEqual(['warning fact-value'])
  expect(found('The Mesa fire has burned 47,000 acres so far.', rules)).toEqual(['notice fact-value'])
  const [finding] = checkArticle(
    { text: 'The Mesa fire has burned 180,000 acres so far.', published: '2024-07-16' },
    { rules },
  ).findings
  expect(finding?.message).toContain('So great a rise may be a digit or a scale word too many.')
})

test.each([
  'Since Monday the Orsa Fire has burned 350 hectares.',
  'An earlier estimate said the Orsa Fire had burned 900 hectares.',
  'Before the siege, the Orsa Fire burned 200 hectares.',
  'In the north the Orsa Fire burned 300 hectares.',
  'The Orsa Fire burned 300 hectares on the eastern edge.',
])('a part of a number that grows, or what was said of it before, is held against nothing: %s', (text) => {
  const rules = rulesFrom(`
facts:
  orsa-fire:
    name: Area burned by the Orsa Fire
    match: { alone: [burn], all: [Orsa Fire] }
    unit: hectares
    direction: rising
    values:
      - { value: 800, from: 2026-08-03 }
      - { value: 1150, from: 2026-08-05 }
`)
  const found = (words: string) => checkArticle({ text: words, published: '2026-08-06' }, { rules }).findings
  expect(found(text)).toEqual([])
  expect(found('The Orsa Fire has burned 900 hectares.')).toHaveLength(1)
})
