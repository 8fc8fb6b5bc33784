import { test } from 'vitest'
import { checkArticle, loadRules } from '../../src/core.ts'
import { growsInStep } from '../support/growth.ts'

const LETTERS = 'a b c d e'.split(' ')
const RULES = `
events: [{ name: October 7 attack, date: 2023-10-07 }]
places: { Kyiv: { avoid: [Kiev] } }
people: [{ name: Ann Roe, born: 1960-03-01 }]
facts:
  total: { match: { counts: totals } }
${LETTERS.map((letter) => `  ${letter}: { match: { counts: ${letter}things } }`).join('\n')}
relations: [{ fact: total, equals: { sum: [${LETTERS.join(', ')}] } }]
`
const { rules } = loadRules([{ path: 'rules.yml', text: RULES }], () => null)

test.each([
  '134 of the 253 ',
  '12 people: 3 men, 4 women and 5 boys ',
  'rose 5% to 10 from 9 and ',
  'Hanegbi Hannegbi ',
  'three reasons:\n\n- a\n\n',
  'the October 8 attack ',
  'born in 1950 died in 1999 ',
  '“Kiev, Kiev" ',
  'Ann Roe, 31, and ',
  'since the October 7 attack ',
  '4Q ',
  '\u202E[',
  `9 totals: ${LETTERS.map((letter, i) => `${i + 2} ${letter}things`).join(', ')}. `,
])('a great many of %j take no long time', (piece) => {
  growsInStep(1_500, (times) =>
    checkArticle({ text: piece.repeat(times), path: 'a.md', published: '2024-03-22' }, { rules }),
  )
})
