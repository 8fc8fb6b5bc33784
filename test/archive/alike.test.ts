import { expect, test } from 'vitest'
import { commitAll, dated, makeFolder, writeFiles } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'

const RAID =
  'The Pakistani assembly asked for an apology for the NATO air strike in Salala in November 2011 that killed 24 Pakistani soldiers.'
const CAMPAIGN =
  'Since September the US Navy has sunk 44 boats in the Caribbean and the Pacific and killed at least 148 people in a campaign that Washington says is aimed at the flow of drugs into the United States.'
const OLD = {
  'raid.md': dated('2012-03-20', RAID),
  'campaign.md': dated('2025-11-02', CAMPAIGN),
  'quake.md': dated(
    '2016-09-01',
    'A magnitude 7.1 earthquake struck off Te Araroa in New Zealand, the US Geological Survey said.',
  ),
  'aleppo.md': dated(
    '2016-04-01',
    'Air strikes on Aleppo in Syria killed at least 30 people, the Syrian Observatory for Human Rights said.',
  ),
  'bonds.md': dated(
    '2024-03-05',
    'The Treasury bonds of Norvia have a 6.5% coupon and were priced at 99.8 to yield 47 points in Karlo.',
  ),
}

/** Returns the messages on a new article: of a check of it alone, which asks the index, and of all articles. */
function messagesOn(date: string, text: string): { alone: string[]; all: string[] } {
  const dir = makeFolder(OLD)
  commitAll(dir, '2025-12-01')
  writeFiles(dir, { 'new.md': dated(date, text) })
  const messages = (...paths: string[]) => {
    const { files } = JSON.parse(runCli(dir, ['check', ...paths, '--format', 'json']).stdout)
    return files.flatMap(({ path, findings }: { path: string; findings: { message: string }[] }) =>
      path === 'new.md' ? findings.map(({ message }) => message) : [],
    )
  }
  return { alone: messages('new.md'), all: messages() }
}

test.each([
  [
    'a raid told months later, in other words',
    '2012-07-03',
    'Hillary Clinton apologised for the NATO air strike in Salala that killed 26 Pakistani soldiers in November 2011, and Pakistan reopened its roads.',
    'Pakistani soldiers: 26 here, 24 in raid.md (20 Mar 2012).',
  ],
  [
    'a running total that has fallen',
    '2025-11-03',
    CAMPAIGN.replace('148', '138'),
    'People: at least 138 here, at least 148 in another version of this story, campaign.md (2 Nov 2025).',
  ],
  [
    'a running total of which all else is the same on one day',
    '2025-11-02',
    CAMPAIGN.replace('148', '138'),
    'People: at least 138 here, at least 148 in another version of this story, campaign.md (2 Nov 2025).',
  ],
])('%s is found, alone and with all articles', (_, date, text, message) => {
  expect(messagesOn(date, text)).toEqual({ alone: [message], all: [message] })
})

test.each([
  ['a running total that has grown', '2025-11-20', CAMPAIGN.replace('148', '161').replace('44', '47')],
  [
    'another earthquake',
    '2017-07-18',
    'A magnitude 7.7 earthquake struck off Kamchatka in Russia, the US Geological Survey said.',
  ],
  [
    'another raid on the same town',
    '2016-04-22',
    'Air strikes on Aleppo in Syria killed at least seven people, the Syrian Observatory for Human Rights said.',
  ],
  [
    'other bonds',
    '2024-03-05',
    'The Treasury bonds of Norvia have a 7.5% coupon and were priced at 99.9 to yield 61 points in Karlo.',
  ],
])('%s is no contradiction', (_, date, text) => {
  expect(messagesOn(date, text)).toEqual({ alone: [], all: [] })
})
