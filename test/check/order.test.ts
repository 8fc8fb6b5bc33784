import { expect, test } from 'vitest'
import { checkArticle } from '../../src/core.ts'

test.each([
  ['Sign-up for the camp opens on 6 April.', 'It closes on 1 April at noon.'],
  [
    'The rowers met in the old boathouse in 2004.',
    'Since that boathouse, as they call it, the club has moved, in 1985.',
  ],
  ['In 1991 Moor was convicted of fraud.', 'His convictions were thrown out in 1986.'],
])('what comes too early is shown beside the sentence of what it should follow: %s', (first, last) => {
  const { findings } = checkArticle({ text: `${first}\n\n${last}\n`, published: '2024-03-22' })
  expect(findings.map(({ check, evidence }) => [check, evidence.map(({ line, text }) => [line, text])])).toEqual([
    ['order', [[1, first]]],
  ])
})
