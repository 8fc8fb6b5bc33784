import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Attribute } from '../../src/model/index.ts'
import { tableOf } from './rows.ts'

const piece = fc.constantFrom(
  'Ann Roe, 43, ',
  '43-year-old Ann Roe ',
  'Harbour minister Mara Quill ',
  'Marra Quill ',
  'left Vellhaven ',
  'sank 1,200 boats &amp; a pier ',
  'paid **$3.4 million** ',
  'on Friday, March 21, 2024 ',
  'on 31 June ',
  'She was born on [3 March 1950](x.md). The 71-year-old left. ',
  'the Port Vell flood of 8 October 2023 ',
  'There are three reasons:\n\n- rain\n- wind\n\n',
  '# 4 ways to sail\n\n',
  '## 1. Row\n\n',
  'rose 5% from 40 to 42 ',
  '“',
  '. ',
  '\n\n',
)

test('every row quotes the source, in the order of the text, and every claim has one row', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const { reading, table } = tableOf(pieces.join(''))
      const { all, numbers } = table
      for (const { said } of all) expect(reading.article.text.slice(said.start, said.end)).toBe(said.text)
      expect(all.every(({ at }) => reading.sentences[at.sentence] !== undefined)).toBe(true)
      const places = all.map(({ at }) => [at.sentence, at.start] as const)
      expect(places).toEqual(places.toSorted(([a, x], [b, y]) => a - b || x - y))
      expect(numbers.map(({ source }) => source.index)).toEqual([...reading.claims.keys()])
      const attributes = [...new Set(all.map(({ attribute }): Attribute => attribute))]
      expect(attributes.flatMap((attribute) => table.of(attribute)).length).toBe(all.length)
      for (const attribute of attributes)
        expect(table.of(attribute)).toEqual(all.filter((row) => row.attribute === attribute))
    }),
    { numRuns: 60 },
  )
})
