import { describe, expect, test } from 'vitest'
import { checkAll, compareTexts, readAll } from '../../src/core.ts'

const verdictOf = (earlier: string, later: string) => compareTexts({ text: earlier }, { text: later }).verdict
const saidOf = (earlier: string, later: string) =>
  compareTexts({ text: earlier }, { text: later }).findings.map(({ message }) => message)

describe('a deed dated otherwise', () => {
  test.each([
    [
      'Fatima Whitbread ( born 3 March 1961 ) threw the javelin for Britain .',
      'Fatima Whitbread was born after 1965 .',
      '1965 here, 3 March 1961 in the earlier text.',
    ],
    [
      'It came out as the second single from the record on March 17, 2008.',
      'The song came out before March 10, 2008.',
      'March 10, 2008 here, March 17, 2008 in the earlier text.',
    ],
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
      'The terminal opened Thursday at the harbour and the ferry sailed on Friday.',
      'The terminal opened Sunday at the harbour.',
      'Sunday here, Thursday in the earlier text.',
    ],
    [
      'Ruth Amdahl (born 4 May 1961) is a cellist and composer from Bergen.',
      'Ruth Amdahl was born before 1958.',
      '1958 here, 4 May 1961 in the earlier text.',
    ],
    [
      'The band was formed in Tromso in 1994 by two brothers.',
      'The band Northern Tide was formed in 1992.',
      '1992 here, 1994 in the earlier text.',
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
      'two dates of the deed in the earlier sentence',
      'The terminal opened Thursday for lorries and opened on Friday for cars.',
      'The terminal opened Sunday.',
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

describe('two sentences with nearly the same words', () => {
  const bank =
    'The central bank of Norvia said on Wednesday that it would buy bonds as the 10-year yield touched 0.505% for a second straight session, above the cap of 0.5%.'
  test.each([
    ['another weekday', 'on Wednesday', 'on Tuesday', 'Tuesday here, Wednesday in the earlier text.'],
    ['another ordinal', 'a second straight', 'a third straight', 'Third here, second in the earlier text.'],
    ['another digit', '0.505%', '0.503%', '0.503% here, 0.505% in the earlier text.'],
    ['another scale', 'cap of 0.5%', 'cap of 5%', '5% here, 0.5% in the earlier text.'],
  ])('%s contradicts, wherever else the text has it', (_, words, others, message) => {
    const earlier = `${bank} Shares fell on Tuesday after a third quarter of losses.`
    expect(saidOf(earlier, bank.replace(words, others))).toEqual([message])
  })

  test.each([
    ['the same', bank, bank],
    [
      'two towns',
      'The storm in Karlo on the coast left 12 houses without a roof, the fire service of the district said.',
      'The storm in Mireby on the coast left 30 houses without a roof, the fire service of the district said.',
    ],
    [
      'one person and two',
      'Ida Strand will be paid $1.2 million by the council over her dismissal from the harbour office.',
      'Ida Strand and Olav Berg will be paid $2 million by the council over their dismissal from the harbour office.',
    ],
    [
      'another day',
      'As of 3 May 2020 the island of Nordvik has 410 confirmed cases of the fever.',
      'As of 4 May 2020 the island of Nordvik has 420 confirmed cases of the fever.',
    ],
    [
      'another number that fits better',
      'The film earned $61.2 million at home, $49.4 million abroad and $110.6 million in all.',
      'The film earned less than $50 million outside its home market.',
    ],
  ])('%s: does not', (_, earlier, later) => {
    expect(saidOf(earlier, later)).toEqual([])
  })
})

describe('two articles with their days', () => {
  const verdictBetween = (earlier: string, later: string, days: readonly [string, string]) =>
    compareTexts({ text: earlier, published: days[0] }, { text: later, published: days[1] })
  const NEXT_DAY = ['2024-03-05', '2024-03-06'] as const
  const SAME_DAY = ['2024-03-05', '2024-03-05'] as const

  test.each([
    [
      'what was once',
      'The fire at the Arnhold mill in 2019 destroyed 14 looms, the owner said.',
      'The fire at the Arnhold mill in 2019 destroyed 41 looms, the owner said.',
      NEXT_DAY,
    ],
    [
      'a toll that falls',
      'The landslide in Karlo has killed at least 31 people, the mayor of the town said.',
      'The landslide in Karlo has killed at least 24 people, the mayor of the town said.',
      NEXT_DAY,
    ],
    [
      'another scale word, long after',
      'Aldby will borrow 48.5 million pounds to rebuild the Holm hospital, its council said.',
      'The Holm hospital, for which Aldby borrowed 48.5 billion pounds, is behind schedule.',
      ['2024-03-05', '2024-09-10'] as const,
    ],
    [
      'a moved point',
      'The Larch fire burned 12,400 acres in Norby county.',
      'Norby county has planted trees where the Larch fire burned 1,240 acres.',
      ['2024-03-05', '2024-09-10'] as const,
    ],
    [
      'a toll of years ago',
      'Ten years ago the Merrow dam burst and killed 213 people in Karlo.',
      'The burst of the Merrow dam in Karlo, which killed 231 people, is now taught in schools.',
      ['2015-08-10', '2020-08-10'] as const,
    ],
    [
      'a day of another month, long past',
      'The airship Aurelia was struck by lightning on 6 July, its pilot said.',
      'The airship Aurelia, struck by lightning on 6 June last year, will fly again.',
      ['2017-07-09', '2018-07-20'] as const,
    ],
    [
      'the same day of another year',
      'The ferry Estrel sank on 28 September 1994 off Karlo.',
      'Divers filmed the ferry Estrel, which sank on 28 September 1996.',
      ['2014-11-05', '2019-12-05'] as const,
    ],
    [
      'a slip, even of what moves',
      'The candidate of the Harbour Party is backed by the 1,976 delegates needed at the congress in Nordvik.',
      'The candidate of the Harbour Party is backed by the 1,967 delegates needed at the congress in Nordvik.',
      SAME_DAY,
    ],
    [
      'the same number of months in another order',
      'House prices in Norvia rose in January for the 31st consecutive month, the statistics office said.',
      'House prices in Norvia rose in January for the 33rd consecutive month, the statistics office said.',
      NEXT_DAY,
    ],
    [
      'another size of one event, in other words',
      'All 155 people on the Airbus that ditched in the Hudson in January 2009 survived.',
      'In January 2009 an Airbus ditched in the Hudson in New York, and the 135 people on it all survived.',
      NEXT_DAY,
    ],
    [
      'two digits changed about, in other words',
      'Norvia Telecom sold its towers to Karlo Capital for $9.4 billion last spring.',
      'The $4.9 billion that Karlo Capital paid Norvia Telecom for the towers went to its lenders.',
      NEXT_DAY,
    ],
    [
      'two figures said to be rough',
      'The harbour of Nordvik was worth roughly $5 million when it was sold, its owner said.',
      'The harbour of Nordvik was worth roughly $4 million when it was sold, its owner said.',
      NEXT_DAY,
    ],
    [
      'a toll of long ago',
      'The sinking of the Estonia, which killed 852 people, was in September 1994.',
      'The Estonia sank on 28 September 1994, and 825 people were killed.',
      NEXT_DAY,
    ],
    [
      'the month of a named event, in other words',
      'A jury in Chicago convicted Al Capone of tax evasion on October 17, 1931.',
      'Capone was found guilty of tax evasion by the jury in Chicago on November 17, 1931.',
      NEXT_DAY,
    ],
    [
      'the year of what has happened, in a sentence on plans',
      'Slovenia joined the euro in 2007, the first of the new members to do so.',
      'Slovenia, which joined the euro in 2004, will vote on Sunday.',
      NEXT_DAY,
    ],
    [
      'words that somebody said',
      '“The council of Karlo now has 14 members, and there will be no more,” Ane Lund said.',
      'Ane Lund said: “The council of Karlo now has 19 members, and there will be no more.”',
      NEXT_DAY,
    ],
    [
      'a running total of which all else is the same on one day',
      'The navy of Norvia has killed at least 38 people in strikes that have sunk 14 boats in the Karlo Sea.',
      'The navy of Norvia has killed at least 48 people in strikes that have sunk 14 boats in the Karlo Sea, according to Karlo Radio.',
      SAME_DAY,
    ],
  ])('%s: contradicts', (_, earlier, later, days) => {
    expect(verdictBetween(earlier, later, days).verdict).toBe('contradicts')
  })

  test.each([
    [
      'a toll that grows',
      'The landslide in Karlo has killed at least 24 people, the mayor of the town said.',
      'The landslide in Karlo has killed at least 31 people, the mayor of the town said.',
      NEXT_DAY,
      'a total that grows',
    ],
    [
      'a price',
      'Brent crude rose to $82.10 a barrel in London on fears for supplies from Norvia.',
      'Brent crude rose to $83.40 a barrel in London on fears for supplies from Norvia.',
      SAME_DAY,
      'a price that moves all day',
    ],
    [
      'the offices of a firm',
      'Founded in 1975, and now with 17 offices in Norvia, Karlo Yachts sells boats of over 30 metres.',
      'Founded in 1975, and now with 18 offices in Norvia, Karlo Yachts sells boats of over 30 metres.',
      ['2024-03-05', '2024-06-05'] as const,
      'a total that grows',
    ],
    [
      'the years that a firm is old',
      'With 36 years of experience in Norvia and a prize of the Builder of the Year, Karlo Homes sells houses.',
      'With 37 years of experience in Norvia and a prize of the Builder of the Year, Karlo Homes sells houses.',
      ['2024-03-05', '2024-06-05'] as const,
      'a total that grows',
    ],
    [
      'how things stand',
      'Four seats in the assembly of Norvia are vacant after the death of a member.',
      'Five seats in the assembly of Norvia are vacant after the death of a member.',
      NEXT_DAY,
      'a figure that moves',
    ],
  ])('%s: is updated', (_, earlier, later, days, why) => {
    const { verdict, findings, explanations } = verdictBetween(earlier, later, days)
    expect([verdict, findings]).toEqual(['updates', []])
    expect(explanations.join()).toContain(`(paired: updates, ${why})`)
  })

  test.each([
    [
      'a bound and its figure',
      'More than 70 arrests were made at the Nordvik fair, the police union said.',
      'There were 71 arrests at the Nordvik fair, the police union said.',
      NEXT_DAY,
    ],
    [
      'the same number of other words',
      'The march through Karlo was attended by about 125 people at its peak, the town said.',
      'The march through Karlo drew about 125 participants at its peak, the town said.',
      NEXT_DAY,
    ],
  ])('%s: agrees', (_, earlier, later, days) => {
    expect(verdictBetween(earlier, later, days).verdict).toBe('agrees')
  })

  test.each([
    [
      'raids of two days, each with its dead',
      'At least 43 people were killed in raids across the Karlo valley, hospitals said.',
      'At least 39 people were killed in raids across the Karlo valley, hospitals said.',
      NEXT_DAY,
    ],
    [
      'two days of a count of the last 24 hours',
      'Norvia reports 1,290 new cases of measles in the past 24 hours.',
      'Norvia reports 1,340 new cases of measles in the past 24 hours.',
      NEXT_DAY,
    ],
    [
      'the next of what is counted',
      'Ola Berg scored his 40th goal of the season for Nordvik and drew level with Per Dahl.',
      'Ola Berg scored his 41st goal of the season for Nordvik and went ahead of Per Dahl.',
      NEXT_DAY,
    ],
    [
      'records of two days',
      'The exchange in Karlo closed at a record 4,210 points after the vote in Norvia.',
      'The exchange in Karlo closed at a record 4,263 points after the vote in Norvia.',
      NEXT_DAY,
    ],
    [
      'two people who earned a degree at one school',
      'Ane Lund, who earned her degree in Norvian studies at Karlo College in 1972, teaches in Nordvik.',
      'Ola Berg, who earned his degree in economics at Karlo College in 1978, returns to Norvian studies.',
      NEXT_DAY,
    ],
    [
      'two talks of one series',
      'A talk by Ane Lund of the English Department at Nordvik University is on Wednesday, October 22, in the Mural Room.',
      'A talk by Per Dahl of the History Department at Karlo University is on Wednesday, October 29, in the Mural Room.',
      ['1997-10-20', '1997-10-27'] as const,
    ],
    [
      'an appointment and an open house of one institute',
      'The open house of the Institute of Marine Sciences at Karlo runs until four on Sunday, October 11.',
      'He was appointed director of the Institute of Marine Sciences at Karlo in 1991.',
      ['1998-09-21', '1998-10-12'] as const,
    ],
    [
      'a concert of every year',
      'The concert in the garden of Karlo House features readings by four poets from noon.',
      'The concert in the garden of Karlo House features readings by six poets from noon.',
      ['1997-05-22', '1999-05-19'] as const,
    ],
    [
      'what each count adds',
      'Norvia’s ministry of health reported 105 more deaths from the plague in Karlo.',
      'Norvia’s ministry of health reported 182 more deaths from the plague in Karlo.',
      NEXT_DAY,
    ],
    [
      'the same digits of two sums',
      'Norvia Air earned $36 million in the first quarter.',
      'Norvia Air’s sales came to $3.6 billion in the first nine months.',
      ['2023-05-02', '2023-11-20'] as const,
    ],
    [
      'two meetings',
      'The council of Nordvik met on 27 September to discuss the river.',
      'At its meeting of 27 November 2022 the council of Nordvik had discussed the bridge.',
      ['2022-10-02', '2024-02-11'] as const,
    ],
    [
      'a rate that is cut and raised',
      'Karlo Bank cut its rate on 22 March.',
      'Karlo Bank, which raised its rate on 22 May 2016, has cut it again.',
      ['2016-03-30', '2019-09-12'] as const,
    ],
    [
      'two blasts',
      'A blast in Karlo killed two on 12 May.',
      'A blast in Karlo on 12 March last year killed nine.',
      ['2023-05-20', '2024-05-20'] as const,
    ],
    [
      'two strikes',
      'The navy struck a boat off the coast of Norvia on Monday, killing two people, the army said.',
      'The navy struck a boat off the coast of Norvia on Tuesday, killing three people, the army said.',
      NEXT_DAY,
    ],
    [
      'two series of figures',
      'Losers led gainers 69 to 55 on the exchange in Karlo, with 91 issues unchanged.',
      'Losers led gainers 75 to 40 on the exchange in Karlo, with 83 issues unchanged.',
      NEXT_DAY,
    ],
    [
      'two years',
      'He was charged in August 2015. He pleaded guilty in Karlo and paid $1,320 in fines, the court said.',
      'He was charged in July 2016. He pleaded guilty in Karlo and paid $2,400 in fines, the court said.',
      NEXT_DAY,
    ],
    [
      'two attacks between the same',
      'Norvia attacked Karlo on 13 February 2024.',
      'Karlo attacked Norvia on 19 February 2024.',
      NEXT_DAY,
    ],
    [
      'two launches from one place',
      'SpaceX launched Starship from Texas on 6 June 2023.',
      'SpaceX launched Starship from Texas on 14 March 2023.',
      NEXT_DAY,
    ],
    [
      'what is heard and what is ruled',
      'The Supreme Court heard the case of Ernesto Miranda on 28 February 1966.',
      'The Supreme Court ruled in the case of Ernesto Miranda on 13 June 1966.',
      NEXT_DAY,
    ],
    [
      'a part of those counted',
      'The Lyceum of Karlo reported 71 arrests in Norvia in March 2020, most of them of pupils.',
      'The Lyceum of Karlo said that 48 of those arrests in Norvia in March 2020 were of pupils.',
      NEXT_DAY,
    ],
    [
      'two rounds of one vote',
      'Ane Lund won 310 votes in the first round in the assembly of Norvia.',
      'Ane Lund was elected in the second round in the assembly of Norvia with 325 votes.',
      NEXT_DAY,
    ],
    [
      'two firms',
      'Ford sold 189,000 vehicles in the United States in July 2019, of which 13,000 were hybrids.',
      'Hyundai sold 71,000 vehicles in the United States in July 2019.',
      NEXT_DAY,
    ],
    [
      'the parts of what was told as one number',
      'The raid on Karlo involved nearly 370 missiles and drones, the air force of Norvia said.',
      'The raid on Karlo involved 298 drones and 69 missiles, the air force of Norvia said.',
      SAME_DAY,
    ],
    [
      'two fires',
      'A fire in Norvia burned 2,170 hectares in Karlo.',
      'The Nordvik fire in Norvia burned 678 hectares.',
      NEXT_DAY,
    ],
  ])('%s: no finding', (_, earlier, later, days) => {
    expect(verdictBetween(earlier, later, days).findings).toEqual([])
  })
})

describe('a summary', () => {
  const report =
    'The mill sold 410 tonnes of flour in the third quarter of 2021. Its chief, Ane Lund, said that she expects costs to stay below $25 million. The mill plans to open a second bakery in Karlo, with 30 workers, by the end of the year. Debt stood at $1.65 billion.'
  test.each([
    [
      'a number that it has nowhere',
      'The mill sold 470 tonnes of flour.',
      ['470 tonnes here, 410 tonnes in the earlier text.'],
    ],
    [
      'another limit',
      'Ane Lund expects costs to stay below $28 million.',
      ['Below $28 million here, below $25 million in the earlier text.'],
    ],
    [
      'another scale',
      'The debt of the mill stood at $1.65 million.',
      ['$1.65 million here, $1.65 billion in the earlier text.'],
    ],
    [
      'a quarter that it has nowhere',
      'The mill sold 410 tonnes in the second quarter.',
      ['second quarter here, third quarter of 2021 in the earlier text.'],
    ],
    ['what it has', 'The mill, with debt of $1.65 billion, sold 410 tonnes and will hire 30 workers.', []],
    ['what it rounds', 'The mill has debt of almost $1.7 billion.', []],
  ])('%s', (_, summary, messages) => {
    expect(saidOf(report, summary)).toEqual(messages)
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

test.each([
  ['negative $6.1 million', 'contradicts'],
  ['negative $1.6 million', 'agrees'],
])('digits changed about in a sum below zero: %s', (sum, verdict) => {
  const earlier = {
    text: 'The net worth of the yard was negative $1.6 million the day after its sale, according to the receiver.',
    published: '2026-03-08',
  }
  const later = {
    text: `The net worth of the yard was ${sum} the day after its sale, the receiver said.`,
    published: '2026-03-16',
  }
  expect(compareTexts(earlier, later).verdict).toBe(verdict)
})

describe('a level reached the other way', () => {
  test.each([
    [
      'Unemployment increased to 4.1 per cent in May.',
      'Unemployment fell to 4.1 per cent in May.',
      'A fall to 4.1 per cent here, a rise to 4.1 per cent in the earlier text.',
    ],
    [
      'Sales of the brewery decreased to $1.65 million last year.',
      'Sales of the brewery increased to a record $1.65 million last year.',
      'A rise to $1.65 million here, a fall to $1.65 million in the earlier text.',
    ],
  ])('%s – %s', (earlier, later, message) => expect(saidOf(earlier, later)).toStrictEqual([message]))

  test.each([
    ['Unemployment increased to 4.1 per cent in May.', 'Unemployment grew to 4.1 per cent in May.'],
    ['Unemployment fell to 4.1 per cent in May.', 'Unemployment was 4.1 per cent in May.'],
  ])('not apart: %s – %s', (earlier, later) => expect(verdictOf(earlier, later)).not.toBe('contradicts'))
})

test('an age is held only against that of somebody with the same name', () => {
  const earlier = 'Another rower, 31-year-old Ann Calder, was pulled out of the river near the mill.'
  const later = 'The storm caught 41-year-old Ann Calder, 48-year-old Tom Hale, and 40-year-old Eva Stolt on the river.'
  expect(saidOf(earlier, later)).toEqual(['41-year here, 31-year in the earlier text.'])
})

test('a percentage by which something rose is no addition to another', () => {
  expect(saidOf('Sales of the mill grew 20.9% in the year.', 'Sales of the mill grew by 30.9% in the year.')).toEqual([
    '30.9% here, 20.9% in the earlier text.',
  ])
})

describe('figures of few digits that are changed about', () => {
  const datedVerdictOf = (earlier: string, later: string) =>
    compareTexts({ text: earlier, published: '2024-05-01' }, { text: later, published: '2024-05-04' }).verdict

  test.each([
    [
      'Some 640 workers voted for the strike at the Nantes yard.',
      'Some 460 workers voted for the strike at the Brest yard.',
    ],
    [
      'The council approved a budget of £84.6 million for 2024-25.',
      'The council approved a budget of £86.4 million for 2025-26.',
    ],
    ['The company will cut 1,200 jobs in Gera.', 'The company has 2,100 jobs in Gera.'],
    ['The lottery gave the Kirkby theatre £450,000.', 'The lottery gave the Kirkby museum £540,000.'],
    [
      'The train had 186 passengers aboard when it left Oslo.',
      'The train had 168 passengers aboard when it left Hamar.',
    ],
    ['Some 2,400 people have fled the town.', 'Some 4,200 people have fled the town.'],
  ])('%s %s are two things, or two days', (earlier, later) => {
    expect(datedVerdictOf(earlier, later)).not.toBe('contradicts')
  })

  test.each([
    [
      'Some 640 workers voted for the strike at the Nantes yard.',
      'At the Nantes yard some 460 workers voted for the strike.',
    ],
    [
      'The lottery gave the Kirkby theatre a grant of £450,000 in March.',
      'Kirkby theatre will use the £540,000 lottery grant that it got in March to mend its roof.',
    ],
    ['The airline carried 11.4 million passengers in 2023.', 'In 2023 the airline carried 14.1 million passengers.'],
  ])('%s %s are one thing', (earlier, later) => {
    expect(datedVerdictOf(earlier, later)).toBe('contradicts')
  })

  test('an event that one article dates by itself is that of the other', () => {
    const earlier = 'The fire at the Alder Street flats on 30 March killed nine people.'
    const later =
      'Three months after the fire at the Alder Street flats, which killed six people, no one has been charged.'
    const verdict = (text: string) =>
      compareTexts({ text: earlier, published: '2024-04-02' }, { text, published: '2024-06-30' }).verdict
    expect(verdict(later)).toBe('contradicts')
    expect(verdict(later.replace('Alder Street', 'Elm Lane'))).not.toBe('contradicts')
  })
})
