import { describe, expect, it } from 'vitest'
import { checkArticle, extractClaims } from '../../src/core.ts'
import { HEDGES_BEFORE, HEDGES_BEHIND, phrasesOf } from '../../src/english/hedges.ts'
import { shippedRules } from '../support/rules.ts'

const rules = shippedRules()
const published = '2024-03-22'

/** What an article says of its numbers, wherever they stand in it. */
function meaning(text: string) {
  const { quantities, claims } = extractClaims({ text, published }, { rules })
  const amounts = quantities.map(({ start: _, end: __, said: ___, ...amount }) => amount)
  const { findings } = checkArticle({ text, published }, { rules })
  return { amounts, claims, findings: findings.map(({ check, severity, text }) => ({ check, severity, text })) }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const BEFORE = [
  '# 40 hostages are held in Gaza.',
  'The flood killed # 40 people on Monday.',
  'The toll rose by # 40 to 95.',
  'The army freed 12 of # 40 hostages.',
  'Police arrested 30 men in May and # 25 in June.',
  'Stocks fell 2 per cent, and # 15 firms plan to close.',
  '# 80 people were hurt, # 20 of them children.',
  'Down from # 63 last year, the club has 58 members.',
  'The rebels released # 60 of the 253 captives, the ministry said.',
  'The ship carried # 300 tonnes (900,000 pounds) of grain.',
  'The school says that # 40 of its 200 pupils, or 35 per cent, passed.',
]

describe.each(BEFORE)('%s', (template) => {
  const with_ = (words: string) => meaning(capitalised(template.replaceAll('#', words)))
  const about = with_('about')
  it.each(phrasesOf(HEDGES_BEFORE, 'about', 'close').filter((words) => words !== 'about'))(
    'says with "%s" what it says with "about"',
    (words) => {
      expect(with_(words)).toEqual(about)
    },
  )
})

it('takes what it says of hedges from sentences that a check speaks of', () => {
  const checks = BEFORE.flatMap((template) => meaning(template.replaceAll('#', 'about')).findings)
  expect(checks.map(({ check }) => check)).toEqual(expect.arrayContaining(['arithmetic', 'conversion']))
})

const BEHIND = ['They lost 40 # cars in the fire.', 'It takes 40 minutes #.', 'The flood killed 40 # people in May.']

describe.each(BEHIND)('%s', (template) => {
  const with_ = (words: string) => meaning(template.replace('#', words))
  it.each(['or thereabouts', 'give or take', 'more or less'])('says with "%s" what it says with "or so"', (words) => {
    expect(phrasesOf(HEDGES_BEHIND, 'about')).toContain(words)
    expect(with_(words)).toEqual(with_('or so'))
  })
})

describe('a hedge that holds a "no" or "not" takes nothing back', () => {
  const negative = [...HEDGES_BEFORE, ...HEDGES_BEHIND].filter(({ words }) => /\bno[t]?\b/.test(words))
  const modality = (text: string) => extractClaims({ text, published }, { rules }).claims.map((claim) => claim.modality)

  it('is in the table', () => {
    expect(negative.map(({ words }) => words)).toEqual(expect.arrayContaining(['no fewer than', 'not more than']))
  })

  it.each(negative.map(({ words }) => words))('%s', (words) => {
    expect(modality(`The flood killed ${words} 340 people.`)).toEqual(['asserted'])
    expect(modality(`The bridge was ${words} 340 metres from the town.`)).toEqual(['asserted'])
    expect(modality(`${capitalised(words)} 340 hostages were taken.`)).toEqual(['asserted'])
  })

  it.each([
    ['The gunmen did not kill more than 40 hostages.', 'negated'],
    ['The army has not freed no fewer than 40 hostages, as it had said.', 'negated'],
    ['The army denied that it killed no fewer than 30 villagers.', 'negated'],
    ['None of the more than 300 hostages was released.', 'negated'],
    ['Not one of at least 40 hostages was freed.', 'negated'],
    ['The storm hit not only 40 homes.', 'asserted'],
    ['The plan would cut no more than 100 jobs.', 'expected'],
    ['No fewer than 50 people could be trapped.', 'hypothetical'],
  ])('%s', (text, expected) => {
    expect(modality(text).at(-1)).toBe(expected)
  })
})
