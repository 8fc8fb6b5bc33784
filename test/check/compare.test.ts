import { describe, expect, test } from 'vitest'
import { checkAll, compareTexts, readAll } from '../../src/core.ts'

const verdictOf = (earlier: string, later: string) => compareTexts({ text: earlier }, { text: later }).verdict
const saidOf = (earlier: string, later: string) =>
  compareTexts({ text: earlier }, { text: later }).findings.map(({ message }) => message)

describe('a deed dated otherwise', () => {
  test.each([
    [
      'The ferry operator opened its new terminal Thursday in a ceremony at the harbour.',
      'The ferry operator opened its new terminal Monday in a ceremony at the harbour.',
      'Monday here, Thursday in the earlier text.',
    ],
    [
      'The suspect gave himself up to police on Thursday morning.\nHe had fled the town.',
      'The suspect, who had fled, gave himself up to police on Friday.',
      'Friday here, Thursday in the earlier text.',
    ],
    [
      'Revenue at the brewery rose in the third quarter as bars reopened.',
      'Revenue at the brewery rose in the fourth quarter as bars reopened.',
      'fourth quarter here, third quarter in the earlier text.',
    ],
    [
      'Revenue at the brewery rose in the third quarter of 2019 as bars reopened.',
      'Revenue at the brewery rose in 4Q 2019 as bars reopened.',
      '4Q 2019 here, third quarter of 2019 in the earlier text.',
    ],
    [
      'Bond yields climbed to their highest level since Jan. 18 after the auction.',
      'Bond yields climbed to their highest level since Jan. 17 after the auction.',
      'Jan. 17 here, Jan. 18 in the earlier text.',
    ],
    [
      'The chain opened its first shop in Lisbon in 2018.',
      'The chain opened its first shop in Lisbon in 2016.',
      '2016 here, 2018 in the earlier text.',
    ],
    [
      'The council adopted the harbour plan on 3 May 2019.',
      'The council adopted the harbour plan on 5 May 2019.',
      '5 May 2019 here, 3 May 2019 in the earlier text.',
    ],
    [
      'The new bridge closes to lorries in April for repairs.',
      'The new bridge closes to lorries in June for repairs.',
      'June here, April in the earlier text.',
    ],
  ])('%s / %s', (earlier, later, message) => {
    expect(saidOf(earlier, later)).toEqual([message])
  })

  test.each([
    ['the same day', 'The terminal opened Thursday at the harbour.', 'The terminal opened on Thursday at the harbour.'],
    [
      'the same quarter',
      'Revenue at the brewery rose in the fourth quarter of 2019 as bars reopened.',
      'Revenue at the brewery rose in 4Q 2019 as bars reopened.',
    ],
    ['another deed', 'The terminal opened Thursday at the harbour.', 'Sailors went on strike Monday over pay.'],
    [
      'a day that the earlier text names for something else',
      'The suspect fled on Monday. He gave himself up to police on Thursday.',
      'The suspect gave himself up to police on Monday.',
    ],
    [
      'two dates in the earlier sentence',
      'The terminal opened Thursday at the harbour and the ferry sailed on Friday.',
      'The terminal opened Sunday at the harbour.',
    ],
    ['a name', 'Anna Berg won the 2018 Baltic Cup in sailing.', 'Anna Berg won the 2017 Baltic Cup in sailing.'],
    [
      'a limit',
      'The council adopted the harbour plan on 3 May 2019.',
      'The council adopted the harbour plan before 5 May 2019.',
    ],
    [
      'another event of the kind',
      'Lena Falk played in goal against Norway on 13 May 2014.',
      'Lena Falk played in goal against Turkey on 7 September 2010.',
    ],
    [
      'a month and its day',
      'The council adopted the harbour plan on 3 May 2019.',
      'The council adopted the harbour plan in May 2019.',
    ],
    [
      'another number beside it',
      'On 13 April the island reached 10 cases of the fever.',
      'On 10 April the island reached 9 cases of the fever.',
    ],
    [
      'a stretch of years',
      'The chain opened shops in Lisbon from 2016 to 2018.',
      'The chain opened shops in Lisbon in 2017.',
    ],
  ])('%s is none', (_, earlier, later) => {
    expect(saidOf(earlier, later).filter((message) => /[A-Z]\w+day|\d{4}|May|April/.test(message))).toEqual([])
  })

  test('of two dated texts, a weekday is the day that it was', () => {
    const earlier = { text: 'The terminal opened on 21 March 2024 at the harbour.', published: '2024-03-21' }
    const later = { text: 'The terminal opened on Thursday at the harbour.', published: '2024-03-22' }
    expect(compareTexts(earlier, later).findings).toEqual([])
    expect(compareTexts(earlier, { ...later, published: '2024-03-30' }).findings).toHaveLength(1)
  })
})

describe('what two texts say of one thing', () => {
  test.each([
    [
      'a plan retold as a fact',
      'We anticipate that home deliveries will reach between 2,400 and 2,600 units.',
      'Home deliveries reach between 2,100 and 2,600 units.',
    ],
    [
      'a number told twice, and another one',
      'Profit was $1.04 a share on a gain of $127 million. Profit after tax was $1.07 a share on sales of $1.8 billion. As Ann noted, profit after tax was $1.07 a share.',
      'Profit was $1.05 a share on a gain of $127 million, and profit after tax was $1.07 a share on sales of $1.8 billion.',
    ],
  ])('%s: contradicts', (_, earlier, later) => {
    expect(verdictOf(earlier, later)).toBe('contradicts')
  })
})

/** Why the first number of the earlier text is not held against the first of the later one; null where it is. */
function obstacle(earlier: string, later: string): string | null {
  const { explanations } = compareTexts({ text: earlier }, { text: later })
  return /: not compared \(([a-z-]+)\)/.exec(explanations[0] ?? '')?.[1] ?? null
}

test.each([
  ['40 people were killed in the blast.', 'The blast killed 52 people.', null],
  ['40 people were killed in the blast.', '12 women were killed in the blast.', 'counted'],
  ['40 people were killed in the blast.', '52 people were wounded in the blast.', 'verb'],
  ['58 hostages are held in the camp.', '20 hostages were freed from the camp.', 'verb'],
  ['More than 300 were killed or wounded in the shelling.', '120 people were killed in the shelling.', 'verb'],
  ['120 people were displaced by the flood.', '40 people were killed by the flood.', 'verb'],
  ['40 people were killed in strikes on 3 May 2024.', '52 people were killed in strikes on 5 May 2024.', 'time'],
  ['500 lorries a day crossed the bridge.', '120 lorries crossed the bridge on Tuesday.', 'rate'],
  ['The city needs 500 lorries of food.', '200 lorries of food reached the city.', 'modality'],
  ['7 million pounds of flour reached the port.', '40 lorries of flour reached the port.', 'unit'],
  ['40 people were killed in the blast.', 'Another 12 people were killed in the blast.', 'more'],
  ['GENEVA (AP) — A blast killed 40 people.', 'BEIRUT (AP) — A blast killed 52 people.', 'place'],
  ['GENEVA (AP) — A blast killed 40 people.', 'GENEVA, March 5 — A blast killed 52 people.', null],
  ['GENEVA (AP) — A blast killed 40 people.', 'A blast killed 52 people.', null],
  ['The fire burned half of the houses.', 'The fire burned 12 of the houses.', 'fraction'],
])('%s / %s: %s', (earlier, later, expected) => {
  expect(obstacle(earlier, later)).toBe(expected)
})

test.each([
  ['The ferry makes 21 trips a week.', 'The ferry makes 3 trips a day.', []],
  ['The ferry makes 15 trips a week.', 'The ferry makes 3 trips a day, but for weekends.', []],
  [
    'The ferry makes 14 trips a week.',
    'The ferry makes 5 trips a day.',
    ['5 a day here, 14 a week in the earlier text.'],
  ],
  [
    'The bakery sells 300 loaves a day.',
    'The bakery sells 300 loaves a week.',
    ['300 a week here, 300 a day in the earlier text.'],
  ],
  ['The pump moves 60 litres an hour.', 'The pump moves 1 litre a minute.', []],
  [
    'The pump moves 60 litres an hour.',
    'The pump moves 3 litres a minute.',
    ['3 litres a minute here, 60 litres an hour in the earlier text.'],
  ],
  ['The mine digs 6 tonnes of coal a day.', 'The mine digs 40,000 kilograms of coal a week.', []],
  ['The tap wastes $70 a week.', 'The tap wastes $10 a day.', []],
  ['She works 8 hours a day.', 'She works 40 hours a week.', []],
  ['She earns $15 an hour.', 'She earns $600 a week.', []],
  ['The bank serves 30 customers an hour.', 'The bank serves 200 customers a day.', []],
  ['He drank 3 cups a day.', 'He drank 10 cups a month.', []],
])('rates are held against each other where their times convert: %s / %s', (earlier, later, messages) => {
  const { findings } = compareTexts({ text: earlier }, { text: later })
  expect(findings.map(({ message }) => message)).toEqual(messages)
})

test('what is said by the clock agrees exactly, and another rate is no correction to write', () => {
  expect(verdictOf('The pump moves 60 litres an hour.', 'The pump moves 1 litre a minute.')).toBe('agrees')
  expect(obstacle('She earns $15 an hour.', 'She earns $600 a week.')).toBe('rate')
  const { files } = checkAll({
    readings: readAll(
      [{ path: 'b.md', published: '2024-03-05', text: 'On Monday the bakery in Turin sold 300 loaves a week.' }],
      {},
    ),
    earlier: [{ path: 'a.md', published: '2024-03-05', text: 'On Monday the bakery in Turin sold 300 loaves a day.' }],
  })
  const [finding] = files[0]?.findings ?? []
  expect(finding?.message).toBe('Loaves: 300 a week here, 300 a day in a.md (5 Mar 2024).')
  expect(finding?.fixes).toEqual([])
})

describe('what is not the same thing counted', () => {
  const raid = 'The raid killed 56 people.'
  test.each([
    ['two counts in one sentence', raid, 'The raid killed 43 people by one count, at least 56 by the other.'],
    ['two who count', raid, 'The raid killed 43 people according to the army, at least 56 according to the hospital.'],
    [
      'two sources for a disputed number',
      'The ministry of health said 120 people were killed in the raid.',
      'The army said 40 people were killed in the raid.',
    ],
    ['two towns by capitals alone', 'The blast in Karlo killed 12 people.', 'The blast in Mireby killed 30 people.'],
    ['two towns', 'The blast in Aleppo killed 12 people.', 'The blast in Basra killed 30 people.'],
    ['a day and all since', '120 trucks came in on Monday.', '500 trucks have come in since Monday.'],
    ['a day and each day', '500 trucks came in since Monday.', '120 trucks a day came in.'],
    ['what comes on top', '500 trucks came in since Monday.', '83 more trucks came in.'],
    [
      'the sum of two amounts',
      'The club sold two players for $184.5 million and $55.5 million.',
      'The club sold the players for $240M.',
    ],
    ['some of them', '58 hostages are held in the camp.', '20 of the hostages are alive.'],
    ['a threat', 'The storm killed 14 people.', 'The storm could kill 40 people.'],
    ['killed or wounded', 'The shelling killed or wounded 40 people.', 'The shelling killed 12 people.'],
  ])('%s', (_, earlier, later) => {
    expect(saidOf(earlier, later)).toEqual([])
  })

  test.each([
    [
      'one source',
      'The ministry said 120 people were killed in the raid.',
      'The health ministry said 90 people were killed in the raid.',
      '90',
      '120',
    ],
    ['one town', 'The blast near Karlo killed 12 people.', 'The blast near Karlo killed 30 people.', '30', '12'],
    ['a town on one side', 'The blast in Karlo killed 12 people.', 'The blast killed 30 people.', '30', '12'],
    [
      'one stretch of time',
      '120 trucks have come in since Monday.',
      '500 trucks have come in since Monday.',
      '500',
      '120',
    ],
    ['two days’ rates', '500 trucks a day came in.', '350 trucks a day came in.', '350', '500'],
    [
      'no sum of the amounts',
      'The club sold two players for $184.5 million and $55.5 million.',
      'The club sold the players for $290M.',
      '$290M',
      '$184.5 million',
    ],
    ['one count of two', raid, 'The raid killed 43 people, the army said, but it was a trap.', '43', '56'],
  ])('but: %s', (_, earlier, later, here, there) => {
    expect(saidOf(earlier, later)).toEqual([`${here} here, ${there} in the earlier text.`])
  })
})
