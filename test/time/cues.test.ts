import { expect, it } from 'vitest'
import { findersWithCues } from '../../src/time/find/cues.ts'
import { FINDERS } from '../../src/time/find/index.ts'
import absolute from './specs/absolute.json' with { type: 'json' }
import negatives from './specs/negatives.json' with { type: 'json' }
import relative from './specs/relative.json' with { type: 'json' }
import weekdays from './specs/weekdays.json' with { type: 'json' }

const TEXTS = [...absolute, ...relative, ...weekdays].map(({ text }) => text).concat(negatives)
const findersFor = findersWithCues(FINDERS)
const contextOf = (text: string) => ({ text, published: '2024-03-22', dayFirst: false })
const everywhere = (text: string) => Array.from({ length: text.length }, (_, at) => at)

it.each([
  ['as written', (text: string) => text],
  ['in capitals', (text: string) => text.toUpperCase()],
  ['over line breaks', (text: string) => text.replaceAll(' ', '\n')],
])('passes over no finder that finds a date, and no place where it does, %s', (_, written) => {
  const missed = TEXTS.map(written).flatMap((text) => {
    const tried = findersFor(text)
    return FINDERS.flatMap((finder) => {
      const starts = tried.find((trial) => trial.finder === finder)?.starts
      const found = starts ? finder.find(contextOf(text), starts).map(({ start }) => start) : []
      return finder.find(contextOf(text), everywhere(text)).filter(({ start }) => !found.includes(start))
    })
  })
  expect(missed).toEqual([])
})

it.each(['Nine ships lay in the harbour, and the crews were tired of waiting.', 'The price of a loaf rose to €3.20.'])(
  'tries no finder of days or periods: %s',
  (text) => {
    const tried = findersFor(text).flatMap(({ finder: { cues } }) => cues.flat())
    expect(tried.filter((cue) => cue !== '0')).toEqual([])
  },
)
