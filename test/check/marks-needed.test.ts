import { expect, test } from 'vitest'
import { DATE_MARK, NUMBER_MARK } from '../../src/sentence/marked-sentence.ts'
import { requiredMarks } from '../../src/sentence/required-marks.ts'

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
  expect(requiredMarks(source.replaceAll('#', NUMBER_MARK))).toEqual({ numbers: count, dates: 0 })
  expect(requiredMarks(source.replaceAll('#', DATE_MARK))).toEqual({ numbers: 0, dates: count })
})
