import { expect, test } from 'vitest'
import { countRequiredMarks } from '../../src/sentence/required-marks.ts'

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
  expect(countRequiredMarks(source, '#')).toBe(count)
})
