import { expect, it } from 'vitest'
import { sourceRange, sourceSpan } from '../../src/base/source-range.ts'
import { extractClaims } from '../../src/core.ts'
import { contains } from '../../src/model/index.ts'

const TEXT = 'They freed **more than** 140 captives.'
const reading = extractClaims({ text: TEXT, format: 'markdown' })
const [passage, quantity, context] = [reading.article.passages[0], reading.quantities[0], reading.contexts[0]]

it('a range of a passage and one of the source lead to the same words, and their types keep them apart', () => {
  if (!passage || !quantity || !context) throw new Error('nothing was read')
  expect(sourceSpan(reading.article, passage, context.quantity)).toEqual({
    in: 'text',
    start: quantity.start,
    end: quantity.end,
    text: '140',
  })
  expect(sourceRange(passage, context.quantity.said)).toEqual(quantity.said)
  expect(passage.text.slice(context.quantity.said.start, context.quantity.said.end)).toBe('more than 140')
  expect(contains(context.quantity.said, context.quantity)).toBe(true)
  // @ts-expect-error: a range of the source is none of the passage
  expect(sourceRange(passage, quantity)).not.toEqual({ start: quantity.start, end: quantity.end })
  // @ts-expect-error: ranges of two texts hold nothing of each other
  expect(contains(context.quantity.said, quantity)).toBe(false)
})
