import { describe, expect, test } from 'vitest'
import { readQuantities } from '../../src/quantity/index.ts'

/** Many ways to write one value. */
const FORMS: [number, string | null, string[]][] = [
  [
    1_300_000,
    null,
    [
      '1.3 million',
      '1,300,000',
      '1 300 000',
      '1\u202f300\u202f000',
      '1’300’000',
      '1.3m people',
      '1.3M',
      '13,00,000',
      '13 lakh',
      'one million three hundred thousand',
      'one point three million',
    ],
  ],
  [
    2_500_000,
    null,
    [
      'two and a half million',
      '2.5 million',
      '2½ million',
      '2,500,000',
      '25 lakh',
      'two-and-a-half million',
      'two million five hundred thousand',
      '2.5mn',
      '2 and a half million',
    ],
  ],
  [
    134,
    null,
    [
      '134',
      'one hundred and thirty-four',
      'one hundred thirty-four',
      'a hundred and thirty-four',
      'one hundred & thirty four',
      '1 hundred and 34',
    ],
  ],
  [
    0.5,
    null,
    [
      'half of it',
      'a half',
      'one half',
      '½',
      '0.5',
      '.5',
      '1/2',
      'nought point five',
      'zero point five',
      'one in two',
      '5 out of 10',
      '5/10',
    ],
  ],
  [0.75, null, ['three-quarters', 'three quarters of', 'three fourths', '3/4', '¾', 'three out of four', '3 in 4']],
  [12, null, ['a dozen', 'twelve', '12', 'one dozen']],
  [-5, 'celsius', ['-5C', '−5 °C', 'minus 5 degrees Celsius', 'minus five celsius', '–5°C']],
  [5, 'percent', ['5%', '5 %', '5 per cent', '5 percent', 'five per cent', '5 pct', '5pc']],
  [
    1_200_000_000,
    'dollar',
    [
      '$1.2bn',
      '$1.2 billion',
      'US$1.2bn',
      'US $1.2 billion',
      '$US1.2bn',
      'USD 1.2 billion',
      '1.2 billion dollars',
      '1.2bn US dollars',
      'USD1.2bn',
      '$1,200,000,000',
      '$1.2B',
      '1.2 billion USD',
      '1,200 MUSD',
    ],
  ],
  [7_000_000, 'pound', ['seven million pounds', '7 million lbs', '7m pounds', '7,000,000 lb']],
  [0.2, 'pound sterling', ['£0.20']],
  [20, 'penny', ['20p', '20 pence']],
  [6, 'week', ['six weeks', 'six-week', '6 weeks', '6-week']],
  [74, 'inch', ['74 inches', '74in', '74-inch', '74″']],
  [100, 'kilometre per hour', ['100 km/h', '100kph', '100 kmh', '100 kilometres per hour', '100 kilometers an hour']],
  [52, 'dollar per barrel', ['$52 a barrel', '$52 per barrel', '$52/barrel', '$52-a-barrel', '52 dollars a barrel']],
  [25, 'basis point', ['25 basis points', '25bps', '25-basis-point', '25 bp']],
  [3, 'percentage point', ['3 percentage points', '3pp', 'three percentage points', '3-percentage-point']],
]

describe.each(FORMS)('%d %s', (value, unit, forms) => {
  test.each(forms)('%s', (form) => {
    for (const text of [form, `There was ${form}.`, `(${form})`]) {
      expect(readQuantities(text).map(({ low, high, unit }) => ({ low, high, unit }))).toEqual([
        { low: value, high: value, unit },
      ])
    }
  })
})
