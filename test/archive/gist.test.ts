import { expect, test } from 'vitest'
import { seeded } from '../../bench/archive/seeded.ts'
import { isNoName } from '../../src/archive/as-searched.ts'
import { entriesOf } from '../../src/archive/entry.ts'
import { gistOf } from '../../src/archive/gist.ts'
import { answerFinder } from '../../src/archive/may-answer.ts'
import { times } from '../support/thorough.ts'

const PIECES = [
  ...[
    'Ansar',
    'ul',
    'Haq',
    'Ana',
    'de',
    'la',
    'Ñandú',
    'O’Neill',
    'Jo-Ann',
    'Sen.',
    'Carol',
    'Lindqvist',
    "Lee's",
    'Re',
    'nee',
  ],
  ...[
    '12',
    'ferries',
    'Ferry',
    'viruses',
    'was',
    'founded',
    'in',
    '1987',
    'The',
    'Clean',
    'Water',
    'Act',
    'of',
    'born',
    'façade',
  ],
  ...[
    '. ',
    ', ',
    '\n\n',
    '*',
    '**',
    '_',
    '[',
    '](x)',
    '<b>',
    '</b>',
    '&rsquo;',
    '&amp;',
    '’',
    '-',
    '\n- ',
    '\u00AD',
    'ﬁre',
    'e\u0301',
  ],
]

/** Returns the words of a term of names; of what it states, those of whom or what that is stated. */
function wordsOf(term: string): string[] {
  const [first = '', second = ''] = term.split('=')
  if (!term.includes('=')) return first.split(/_+/)
  return (/^(?:law|founded|died|born)$/.test(first) ? second : first).split('_').filter((word) => !isNoName(word))
}

test('what reading finds in an article is in its gist', () => {
  const { between, pick, chance } = seeded(17)
  let found = 0
  for (let n = 0; n < times(1500, 40_000); n++) {
    const text = Array.from({ length: between(5, 40) }, () => pick(PIECES) + (chance(0.7) ? ' ' : '')).join('')
    const article = { path: pick(['a.md', 'a.html', 'a.txt']), text, firstCommit: '2025-01-03' }
    const gist = gistOf(article)
    if (gist === null) continue
    const [entry] = entriesOf([article], { locale: 'en-US', drafts: 'check' })
    const query = { from: null, to: null, number: { low: 1, high: 1, unit: null }, beyond: null }
    for (const { terms } of entry?.sentences ?? []) {
      const groups = terms.match(/\S+/g)?.map((term) => [term]) ?? []
      const answers = answerFinder({ queries: [{ ...query, terms: groups }], nearTo: [], named: [] })
      expect(answers(gist), JSON.stringify(text)).toHaveLength(1)
      found++
    }
    const names = new Set(gist.names.split(' '))
    const terms = entry?.names.split(' ').filter((term) => term !== '') ?? []
    const missed = terms.flatMap(wordsOf).filter((word) => !names.has(word.normalize('NFKD').replace(/\p{M}/gu, '')))
    expect(missed, JSON.stringify(text)).toEqual([])
    found += terms.length
  }
  expect(found).toBeGreaterThan(1000)
})

test('an article without the words that are asked for is surely no answer', () => {
  const gist = gistOf({ path: 'a.md', text: 'The choir of the school sang for 300 guests, and Ana Torres thanked it.' })
  if (gist === null) throw new Error('no gist')
  const query = { from: '2025-01-01', to: '2025-02-01', number: { low: 1, high: 1, unit: null }, beyond: null }
  const asking = (asked: Partial<Parameters<typeof answerFinder>[0]>) =>
    answerFinder({ queries: [], nearTo: [], named: [], ...asked })(gist)
  expect(asking({ queries: [{ ...query, terms: [['ferri']] }] })).toEqual([])
  expect(asking({ queries: [{ ...query, terms: [['guest'], ['ferri', 'boat']] }] })).toEqual([])
  expect(asking({ queries: [{ ...query, terms: [['guest'], ['choir', 'boat'], ['d20250103']] }] })).toEqual([
    { from: '2025-01-01', to: '2025-02-01' },
  ])
  expect(asking({ nearTo: [{ first: 'ana', second: 'torres' }] })).toEqual([])
  expect(asking({ nearTo: [{ first: 'ana', second: 'torrez' }] })).toHaveLength(1)
  expect(asking({ nearTo: [{ first: 'eva', second: 'torrez' }] })).toEqual([])
  expect(asking({ named: [['ana', 'torres']] })).toHaveLength(1)
  expect(asking({ named: [['ana', 'lopez']] })).toEqual([])
})
