import { expect, test } from 'vitest'
import { DATE_MARK, NUMBER_MARK } from '../../src/sentence/marked-sentence.ts'
import { requiredBy } from '../../src/sentence/required.ts'

test.each([
  ['#', 1],
  ['a#b#', 2],
  ['#(?:x#)?', 1],
  ['#(?: #)*', 1],
  ['#(?: #)+', 2],
  ['(?:# ){2,5}#', 3],
  ['#{0,3}', 0],
  ['#|##', 1],
  ['(?<total>#) (?:in|of #)', 1],
  ['(?<total>#) (?:in #|of #)', 2],
  ['#(?!#)(?=#)(?<!#)(?<=#)', 1],
  ['[#(|]#', 1],
  ['\\#\\(#', 1],
  ["\\p{L}(?: [\\p{L}'-]+){1,7}", 0],
])('%s needs %i marks', (source, count) => {
  expect(requiredBy(source.replaceAll('#', NUMBER_MARK))).toMatchObject({ numbers: count, dates: 0 })
  expect(requiredBy(source.replaceAll('#', DATE_MARK))).toMatchObject({ numbers: 0, dates: count })
})
