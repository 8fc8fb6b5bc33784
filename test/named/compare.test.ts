import { describe, expect, test } from 'vitest'
import { compareTexts } from '../../src/core.ts'

const said = (earlier: string, later: string, days: readonly [string, string] = ['2025-03-03', '2025-03-05']) =>
  compareTexts({ text: earlier, published: days[0] }, { text: later, published: days[1] }).findings.map(
    ({ check, message }) => `${check}: ${message}`,
  )

describe('a name spelt in two ways', () => {
  test.each([
    [
      'Harbour master Brenda Holloway closed the pier after the storm.',
      'The pier was closed by harbour master Brenda Hollowey.',
      'Brenda Hollowey here, Brenda Holloway in the earlier text.',
    ],
    [
      'The orchestra is led by Tobias Renquist, who came from Malmö.',
      'Tobais Renquist will lead the orchestra in spring.',
      'Tobais Renquist here, Tobias Renquist in the earlier text.',
    ],
    [
      'The Pelham Trust Company said it would sell its pier.',
      'A pier in town was sold by the Pellham Trust Company.',
      'Pellham Trust Company here, Pelham Trust Company in the earlier text.',
    ],
    [
      'Oil from Saudia Arabia fell to its lowest price of the year.',
      'Ministers of Saudi Arabia met in Vienna.',
      'Saudi Arabia here, Saudia Arabia in the earlier text.',
    ],
    [
      'Judge Tan Kee Lerng heard the case on land at the high court in May.',
      'In May the case on land was heard at the high court by Judge Tan Kee Leng.',
      'Judge Tan Kee Leng here, Judge Tan Kee Lerng in the earlier text.',
    ],
    [
      'The ferry was built by Pelham Boat Yards in the north.',
      'The new ferry comes from Pelham Boatyards.',
      'Pelham Boatyards here, Pelham Boat Yards in the earlier text.',
    ],
    [
      'Rep. Nydia Velazquez wants a lower fare on the ferries.',
      'The ferries cost too much, said Rep. Nydia Valezquez.',
      'Rep. Nydia Valezquez here, Rep. Nydia Velazquez in the earlier text.',
    ],
  ])('%s %s', (earlier, later, message) => {
    expect(said(earlier, later)).toEqual([`earlier-spelling: ${message}`])
  })

  test.each([
    [
      'a surname that goes on',
      'The novelist David Foster Wallace taught at the college and wrote essays on tennis.',
      'David Forster taught at the college too, and wrote essays on tennis for its paper.',
    ],
    [
      'one and several in a compound',
      'Thomas Leonard spoke on Eio, an Effects-based IO library for OCaml.',
      'The talk on Eio, the Effect-based IO library for OCaml, was full.',
    ],
    [
      'two offices on the same days',
      'House Speaker Mike Johnson spoke in Washington about the border and migrants on Friday.',
      'Denver Mayor Mike Johnston spoke in Washington about the border and migrants on Friday.',
    ],
    ['with and without accents', 'The mayor, José Ortún, spoke.', 'Mayor Jose Ortun spoke at the harbour.'],
    [
      'another script',
      'Foreign Minister Reza Kharrami of Iran flew to Geneva.',
      'Iran said that Reza Kharami, its foreign minister, was in Geneva.',
    ],
    [
      'another script, by its letters',
      'The goalkeeper Andriy Lutsenko was hurt.',
      'Andrii Lutsenko, the goalkeeper, is hurt.',
    ],
    ['a short form', 'Steven Albrecht won the race.', 'The race was won by Steve Albrecht.'],
    ['two people of one family', 'Lynn Hartmann was at home.', 'Lena Hartmann was at sea.'],
    ['brother and sister', 'Christian Vogler sang first.', 'Christina Vogler sang first too.'],
    ['other first letter', 'The girls are Kaila Brook and her friend.', 'The girls are Laila Brook and her friend.'],
    [
      'both spellings in one text',
      'Jon Petersen and his neighbour Jon Peterson lost their boats.',
      'The boat of Jon Petersen was found.',
    ],
    ['a country and its people', 'The study was made in South Korea.', 'The study was made by South Korean doctors.'],
    ['British and American', 'The Defence Ministry said so.', 'The Defense Ministry said so on Monday.'],
    [
      'British and American within a word',
      'The court wrote rules for the Enforcement of Foreign Judgements and thanked the Honourable Members.',
      'The Enforcement of Foreign Judgments has rules by the court, which the Honorable Members thanked.',
    ],
    [
      'two names of three short words',
      'Judge Tan Kee Leng heard the case on land at the high court in May.',
      'In May the case on land was heard at the high court by Judge Goh Kee Ling.',
    ],
    [
      'the spelling is the news',
      'Brenda Holloway opened the pier.',
      'A poster with the typo “Brenda Hollowey” hung on the pier.',
    ],
    ['a dropped h', 'In Iran, Soheila Marandi spoke.', 'Soeila Marandi spoke in Iran.'],
    ['a plural', 'The Wonder Woman Festival opened.', 'The Wonder Women Festival opened.'],
    ['an umlaut', 'The baker Jörn Hübner sold bread.', 'Bread was sold by Jörn Huebner, the baker.'],
    ['a hyphen', 'The leader Park Min-ho spoke.', 'Park Min Ho, the leader, spoke.'],
  ])('%s', (_, earlier, later) => {
    expect(said(earlier, later)).toEqual([])
  })
})

describe('the age of a person', () => {
  test.each([
    [
      'Police arrested Dana Whitlock, 31, on the pier.',
      'Dana Whitlock, 37, was arrested by police on the pier.',
      'Dana Whitlock, 37 here, Dana Whitlock, 31 in the earlier text.',
    ],
  ])('%s %s', (earlier, later) => {
    expect(said(earlier, later)[0]).toContain('earlier-age')
  })

  test.each([
    ['a birthday', 'Dana Whitlock, 31, ran the pier.', 'Dana Whitlock, 32, ran the pier.', '2025-03-03', '2025-04-03'],
    [
      'years between',
      'Dana Whitlock, 31, ran the pier.',
      'Dana Whitlock, 34, ran the pier.',
      '2022-03-03',
      '2025-04-03',
    ],
    [
      'one dead',
      'Dana Whitlock, 31, was lost at sea.',
      'Dana Whitlock, 31, is remembered.',
      '2022-03-03',
      '2025-04-03',
    ],
    [
      'two of one surname',
      'Whitlock, 31, fished there.',
      'Her brother Jim Whitlock, 35, ran a shop.',
      '2025-03-03',
      '2025-03-04',
    ],
  ])('%s', (_, earlier, later, one, other) => {
    expect(said(earlier, later, [one, other])).toEqual([])
  })

  test('on one day there is no birthday', () => {
    expect(
      said('Dana Whitlock, 31, ran the pier.', 'Dana Whitlock, 32, ran it.', ['2025-03-03', '2025-03-03']),
    ).toHaveLength(1)
  })
})

describe('the title of a person', () => {
  test.each([
    ['Prime Minister Anton Varga spoke in parliament.', 'Hungarian President Anton Varga flew home.'],
    ['Sen. Carol Lindqvist voted for the bill.', 'Rep. Carol Lindqvist voted for the bill.'],
    ['Fulton County Police Officer Ray Dunn was killed.', 'A gunman killed Fulton County Sheriff Ray Dunn.'],
    ['Health Secretary Ann Moss resigned.', 'Defence Secretary Ann Moss resigned.'],
    ['Texas Gov. Ann Moss vetoed it.', 'Florida Gov. Ann Moss vetoed it.'],
    ['Sen. Ann Moss, D-Va., spoke.', 'Sen. Ann Moss, R-Va., spoke.'],
    ['Sgt. Ray Dunn took the call.', 'The call was taken by Lt. Ray Dunn.'],
    ['The Danish ambassador to Turkey, Ann Moss, spoke.', 'The Danish ambassador to Greece, Ann Moss, spoke.'],
    ['Lt. Gen. Ray Dunn spoke.', 'Maj. Gen. Ray Dunn spoke.'],
    ['IMF boss Ann Moss spoke.', 'The president of the World Bank, Ann Moss, spoke.'],
    ['UNICEF’s director Ann Moss spoke.', 'Ann Moss, head of the World Health Organization, spoke.'],
    ['Austrian Foreign Minister Ann Moss spoke.', 'Norway’s foreign minister Ann Moss spoke.'],
  ])('%s %s', (earlier, later) => {
    expect(said(earlier, later)).toEqual([expect.stringContaining('earlier-title')])
  })

  test.each([
    ['Prime Minister Anton Varga spoke.', 'Former President Anton Varga spoke.', '2025-03-05'],
    ['Prime Minister Anton Varga spoke.', 'President Anton Varga spoke.', '2025-09-05'],
    [
      'Health Secretary Ann Moss resigned.',
      'The president praised Health and Human Services Secretary Ann Moss.',
      '2025-03-05',
    ],
    ['Defense Secretary Ann Moss spoke.', 'War Secretary Ann Moss spoke.', '2025-03-05'],
    ['Foreign Secretary Ann Moss resigned.', 'British Foreign Minister Ann Moss resigned.', '2025-03-05'],
    ['Rep. Ann Moss spoke.', 'Republican Rep. Ann Moss of Texas spoke.', '2025-03-05'],
    ['Lt. Col. Ray Dunn spoke.', 'Col. Ray Dunn spoke.', '2025-03-05'],
    ['Deputy Health Secretary Ann Moss spoke.', 'Health Secretary Ann Moss spoke.', '2025-03-25'],
    ['Acting Police Chief Ray Dunn spoke.', 'Police Chief Ray Dunn spoke.', '2025-03-05'],
    ['President Anton Varga spoke.', 'Harbour Bank President Anton Varga spoke.', '2025-03-05'],
    ['Gen. Ray Dunn spoke.', 'Lt. Gen. Ray Dunn spoke.', '2025-03-05'],
    ['FBI Director Ann Moss spoke.', 'Acting CIA Director Ann Moss spoke.', '2025-03-05'],
    ['Fed Chair Ann Moss spoke.', 'Federal Reserve Chair Ann Moss spoke.', '2025-03-05'],
    ['IMF Director Ann Moss spoke.', 'ECB President Ann Moss spoke.', '2025-09-05'],
    ['Ann Moss, ambassador to the UN, spoke.', 'NATO Ambassador Ann Moss spoke.', '2025-03-05'],
    ['Prime Minister Anton Varga spoke.', 'Acting President Anton Varga spoke.', '2025-03-05'],
    ['Mayor Ann Moss spoke.', 'Acting Governor Ann Moss spoke.', '2025-03-05'],
    ['Police Chief Ray Dunn spoke.', 'Chief Ray Dunn spoke.', '2025-03-05'],
    [
      'The Danish ambassador to the US, Ann Moss, spoke.',
      'The Danish ambassador to the United States, Ann Moss, spoke.',
      '2025-03-05',
    ],
  ])('%s %s', (earlier, later, day) => {
    expect(said(earlier, later, ['2025-03-03', day])).toEqual([])
  })
})

describe('the year of something named', () => {
  test.each([
    ['The Harbour Rights Act of 1965 is at stake.', 'Judges doubt the 1968 Harbour Rights Act.'],
    ['The Pelham Orchestra, founded in 1984, plays here.', 'The Pelham Orchestra was founded in 1994.'],
    ['Varga ruled until his death in 2013.', 'Anton Varga ruled from 1999 until his death in 2012.'],
  ])('%s %s', (earlier, later) => {
    expect(said(earlier, later)).toEqual([expect.stringContaining('earlier-date')])
  })

  test.each([
    ['The Harbour Rights Act of 1965 is at stake.', 'Judges cite the Harbour Rights Act of 1982.'],
    ['The Pelham Orchestra, founded in 1984, plays here.', 'The Dover Choir was founded in 1994.'],
  ])('%s %s', (earlier, later) => {
    expect(said(earlier, later)).toEqual([])
  })
})

describe('two sentences with other dates', () => {
  test.each([
    ['another place', 'Ann Moss moved to Berlin in 2014.', 'Ann Moss moved to Vienna in 2015.'],
    ['another deed', 'Ann Moss joined the orchestra in 1998.', 'Ann Moss left the orchestra in 1999.'],
    [
      'the first and the last time',
      'The choir first sang in Oslo in May 2001.',
      'The choir last sang in Oslo in May 2011.',
    ],
    ['father and son', 'Ray Dunn Sr. died in 1984.', 'Ray Dunn Jr. died in 1994.'],
    [
      'what happens often',
      'Protests in Minsk on 9 August 2020 drew many.',
      'Protests in Minsk on 19 August 2020 drew many.',
    ],
  ])('%s', (_, earlier, later) => {
    expect(said(earlier, later)).toEqual([])
  })

  test.each([
    ['Ann Moss moved to Berlin in 2014.', 'Ann Moss, who moved to Berlin in 2015, sings there.'],
    ['Ann Moss joined the orchestra in 1998.', 'Ann Moss joined the orchestra in 1999.'],
    ['Ann Moss joined the orchestra in 1998.', 'Ann Moss joined the orchestra in 1989.'],
  ])('%s %s', (earlier, later) => {
    expect(said(earlier, later)).toHaveLength(1)
  })
})

describe("a relative's age", () => {
  test.each([
    ["Ray Dunn's wife, 41, was unhurt.", 'Ray Dunn, 51, was unhurt.'],
    ['Police charged Ray Dunn, 19.', "Police charged Ray Dunn's uncle, 49."],
  ])('%s %s', (earlier, later) => {
    expect(said(earlier, later)).toEqual([])
  })

  test('is compared with that of the same relative', () => {
    expect(said("Ray Dunn's wife, 41, was unhurt.", "Ray Dunn's wife, 51, was unhurt.")).toHaveLength(1)
  })
})
