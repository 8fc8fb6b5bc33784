import { describe, expect, test } from 'vitest'
import { rowsOf, tableOf } from './rows.ts'

const SENTENCES = {
  count: [
    ['The storm killed 14 people.', 'person kill | 14 | "14"'],
    ['At least 340 boats sank on 3 March 2024.', 'boat sink | 340– | "At least 340" | 2024-03-03'],
    ['Three more boats sank.', 'boat sink | 3 | "Three" | addition'],
    ['Of the 30 boats, 12 sank.', 'boat | 30 | "30"', 'boat sink | 12 | "12" | part'],
    ['The port had 40 boats at the time.', 'boat have | 40 | "40" | unstated-time'],
    ['An earlier version of this article said 62 boats had sunk.', 'boat sink | 62 | "62" | withdrawn'],
    ['Correction: 64 boats sank.', 'boat sink | 64 | "64" | correction'],
    ['The harbour said: “We lost 12 boats.”', 'boat lose | 12 | "12" | quoted'],
    ['Boats sank.'],
    ['No boats sank.'],
    ['They paid $40.'],
    ['Half of the boats sank.'],
    ['In 2021 the port closed.'],
    ['He lives at 12 Quay Street.'],
    ['The 12-day strike is over.'],
    ['The port handles 500 lorries a day.'],
  ],
  amount: [
    ['The pier cost $3.4 million.', '? | 3400000 dollar | "$3.4 million"'],
    [
      'Rents rose from 400 euros to 600 euros.',
      '? rise | 400 euro | "400 euros" | old-value',
      '? rise | 600 euro | "600 euros" | new-value',
    ],
    ['The pier cost 40 lives.'],
    ['A dollar store opened.'],
  ],
  size: [
    ['The pier is 400 metres long.', '? be | 400 metre | "400 metres"'],
    ['The quay covers 12 square miles.', '? cover | 12 square mile | "12 square miles"'],
    ['The pier took 400 days.'],
    ['The pier has 400 lamps.'],
  ],
  duration: [
    ['The strike lasted 12 days.', '? last | 12 day | "12 days"'],
    ['The strike began on 12 March.'],
    ['The strike cost 12 tonnes.'],
  ],
  share: [
    ['One in four boats sank.', 'boat sink | 0.25 | "One in four"'],
    ['The rate is two percentage points.', '? be | 2 percentage point | "two percentage points"'],
    ['Voters rose 5 per cent.'],
    ['He has 53 boats.'],
  ],
  rate: [
    ['The port handles 500 lorries a day.', 'lorry handle | 500 per day | "500"'],
    ['The port handled 500 lorries on a day in May.'],
    ['500 lorries left a year ago.'],
  ],
  change: [
    ['Rents rose 5 per cent.', '? rise | up 5 percent | "5 per cent"'],
    ['Rents fell by 40 euros.', '? fall | down 40 euro | "40 euros"'],
    ['Rents rose to 600 euros.'],
    ['Rents are 5 per cent of costs.'],
    ['The fall cost 40 euros.'],
  ],
  age: [
    ['Ann Roe, 43, said so.', 'Ann Roe | 43 year | "43"'],
    ['The 43-year-old Ann Roe said so.', 'Ann Roe | 43 year | "43-year"'],
    ['Harbour minister Mara Quill (53) said so.', 'mara-quill: Mara Quill | 53 | "53"'],
    ['Mara Quill, a 53-year-old former pilot, said so.', 'mara-quill: Mara Quill | 53 year | "53-year"'],
    ['In 2010 Mara Quill, 40, said so.', 'mara-quill: Mara Quill | 40 year | "40" | 2010-01-01/2010-12-31'],
    ['At the time Mara Quill, 40, said so.', 'mara-quill: Mara Quill | 40 year | "40" | unstated-time'],
    ['The 71-year-old left.', '? leave | 71 year | "71-year"'],
    ['Bo Roe died on 2 March 2020 at the age of 69; born in 1950.', 'unnamed | 69 year | "69" | 2020-03-02'],
    ['Ann Roe sold 43 boats.'],
    ['Ann Roe, 43 boats and a pier: all gone.'],
    ['Mara Quill won 53 votes.'],
    ['They met Mara Quill 12 times.'],
    ['Mara Quill left after 12 years.'],
    ['Ann Roe left 53 boats, 12 nets and a pier.'],
  ],
  born: [
    ['She was born on 3 March 1950. The 71-year-old left.', 'unnamed | 1950-03-03 | "3 March 1950" | 1950-03-03'],
    [
      'The 71-year-old, who was born in 1950, left.',
      'unnamed | 1950-01-01/1950-12-31 | "1950" | 1950-01-01/1950-12-31',
    ],
    ['She was born in 1950.'],
    ['The pier was built in 1950. The 71-year-old left.'],
    ['She was born in 1950.\n\nThe 71-year-old left.'],
  ],
  died: [
    [
      'Born on 3 March 1950, she died on 2 March 2020 at the age of 69.',
      'unnamed | 2020-03-02 | "2 March 2020" | 2020-03-02',
    ],
    ['She died in 2020.'],
    ['Born on 3 March 1950, she left on 2 March 2020 at the age of 69.'],
  ],
  day: [
    ['It sank on 3 March 2024.', 'unnamed | 2024-03-03 | "3 March 2024" | 2024-03-03'],
    ['It sank on 31 June.', 'unnamed | no day | "31 June"'],
    [
      'The Port Vell flood of 8 October 2023 was bad.',
      'unnamed | 2023-10-08 | "8 October 2023" | 2023-10-08',
      'Port Vell flood | 2023-10-08 | "8 October 2023" | 2023-10-08',
    ],
    ['After the Port Vell flood on October 9 it rained.', 'unnamed | 2023-10-09 | "October 9" | 2023-10-09'],
    ['It may sink.'],
    ['The march began at pier 3.'],
    ['After the Port Vell flood it rained.'],
  ],
  weekday: [
    ['It sank on Friday, March 21, 2024.', 'day:2024-03-21 | 5 | "Friday, March 21, 2024" | 2024-03-21'],
    ['It sank on Friday, March 21.', 'day:03-21 | 5 | "Friday, March 21" | 2024-03-21'],
    ['It sank on Friday.'],
    ['It sank on March 21, 2024.'],
  ],
  title: [
    ['Harbour minister Mara Quill left.', 'mara-quill: Mara Quill | Harbour minister | "Harbour minister Mara Quill"'],
    ['Ann Roe, the mayor of Port Vell, left.', 'Ann Roe | mayor of Port Vell | "Ann Roe, the mayor of Port Vell"'],
    ['Former president Bo Roe left.', 'Bo Roe | former president | "Former president Bo Roe" | past'],
    ['President-elect Bo Roe left.', 'Bo Roe | designate President | "President-elect Bo Roe" | plan'],
    ['Deputy mayor Bo Roe left.', 'Bo Roe | deputy Deputy mayor | "Deputy mayor Bo Roe"'],
    ['“President Bo Roe left.”', 'Bo Roe | President | "President Bo Roe" | unstated-time | quoted'],
    ['Mara Quill left.'],
    ['The harbour minister left.'],
    ['The mayor met the boats.'],
    ['Mayor Street is closed.'],
    ['Ann Roe, who met the mayor, left.'],
    ['Port Vell is the mayor of boats.'],
  ],
  spelling: [
    [
      'She met Marra Quill.',
      'mara-quill: Marra Quill | Mara Quill | "Marra Quill"',
      'Marra | Marra | "Marra"',
      'Marra Quill | Quill | "Marra Quill"',
    ],
    ['He said that Hanegbi left.', 'Hanegbi | Hanegbi | "Hanegbi"'],
    ['He saw a quill and Quill.'],
    ['He likes Spain.'],
    ['He saw boats.'],
  ],
  naming: [
    ['Boats left Fort Vell.', 'Port Vell | avoided Port Vell | "Fort Vell"'],
    ['In Vellhaven it rains.', 'Port Vell | former Port Vell | "Vellhaven"'],
    ['In Port Vell it rains.', 'Port Vell | right Port Vell | "Port Vell"'],
    ['There is a fort in Vell.'],
    ['See @Vellhaven.'],
    ['They are Vellhaveners.'],
  ],
  'items-announced': [
    ['There are three reasons:\n\n- rain\n- wind', 'list | 3 | "three"'],
    ['# 4 ways to sail\n\nText.\n\n## 1. Row\n\nText.\n\n## 2. Pull', 'list | 4 | "4"'],
    ['There are three reasons.\n\n- rain\n- wind'],
    ['There are three reasons:\n\nrain and wind'],
    ['# 4 ways to sail\n\nText.\n\n## Row\n\nText.\n\n## Pull'],
  ],
  'items-listed': [
    ['There are three reasons:\n\n- rain\n- wind', 'list | 2 | "rain\n- wind"'],
    ['- rain\n- wind'],
    ['Three boats sank.\n\n- rain\n- wind'],
  ],
} as const

describe.each(Object.entries(SENTENCES))('%s', (attribute, cases) => {
  test.each(cases.map(([text, ...rows]) => ({ text, rows })))('$text', ({ text, rows }) => {
    expect(rowsOf(attribute as keyof typeof SENTENCES, text)).toEqual(rows)
  })
})

test('rows are found by their subject and by their sentence, in the order of the text', () => {
  const { table } = tableOf('It rained. Ann Roe, 43, met the mayor on 3 May 2024.\n\nMayor Ann Roe sank 12 boats.')
  expect(table.about('name:Ann Roe').map(({ attribute, at }) => [attribute, at.sentence])).toEqual([
    ['age', 1],
    ['title', 2],
  ])
  expect(table.inSentence(1).map(({ attribute }) => attribute)).toEqual(['age', 'day'])
  expect(table.inSentence(0)).toEqual([])
  expect(table.about('name:Bo Roe')).toEqual([])
})

test('a list and what announces it have one subject', () => {
  const { table } = tableOf(
    'There are three reasons:\n\n- rain\n- wind\n\nThere are two ways:\n\n- row\n- pull\n- wait',
  )
  const subjects = [...table.of('items-announced'), ...table.of('items-listed')].map(({ subject }) => subject.key)
  expect(new Set(subjects).size).toBe(2)
  expect(table.about(subjects[0] as string).map(({ attribute }) => attribute)).toEqual([
    'items-announced',
    'items-listed',
  ])
})

test('the place and the speaker of a number stand in its row', () => {
  const { table } = tableOf('Police in Paris said that 40 people were held in Lyon on 3 March 2024.')
  expect(table.of('count')).toMatchObject([{ where: 'Lyon', attribution: 'Police in Paris' }])
})
