import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import type { FactHistory } from '../../src/model/index.ts'
import { dated, makeFolder, makeRepository, writeFiles } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'
import { attribute, elementsOf, textOf } from '../support/tree.ts'

const RULES = `facts:
  bridges-closed:
    name: Bridges closed
    match: { counts: [bridge], any: [closed] }
  beds-free:
    match: { counts: [bed], any: [free] }
series:
  - fact: bridges-closed
    place: Norfolk
    values:
      - { value: 12, from: 2024-03-01, until: 2024-03-09 }
      - { value: 9, from: 2024-03-20 }
places:
  Norfolk: { also: [Norfolk County] }
  Kent: {}
`
const FILES = {
  'rules/roads.yml': RULES,
  'a.md': dated('2024-03-02', 'On Friday, 12 bridges were closed in Norfolk.'),
  'b.md': dated('2024-03-05', 'As of Tuesday, 15 bridges are closed in Norfolk.'),
  'c.md': dated('2024-03-25', 'Words first.\n\nNow 9 bridges are closed in Norfolk, the county said.'),
  'd.md': dated('2024-03-26', 'In Kent, 3 bridges are closed.'),
  'e.md': dated('2024-03-27', 'By May 40 bridges could be closed in Norfolk. He has 7 beds.'),
}

const newsroom = (files: Record<string, string> = FILES): string => makeRepository(files)

function historyOf(dir: string, ...args: string[]): FactHistory {
  const run = runCli(dir, ['history', 'bridges-closed', '--format', 'json', ...args])
  expect(run.status, run.stderr).toBe(0)
  return JSON.parse(run.stdout)
}

const sayings = ({ places }: FactHistory) =>
  places.flatMap(({ place, sayings }) =>
    sayings.map(({ on, said, path, line, wrong }) => [place, on, said, `${path}:${line}`, wrong]),
  )

const ALL = [
  ['Norfolk', '2024-03-01', '12', 'a.md:5', null],
  ['Norfolk', '2024-03-05', '15', 'b.md:5', 'Bridges closed (Norfolk): 15 here, 12 in the rules from 1 Mar 2024.'],
  ['Norfolk', '2024-03-25', '9', 'c.md:7', null],
  ['Kent', '2024-03-26', '3', 'd.md:5', null],
]

test('every value that was said, by place and day, with what is wrong; no plans', () => {
  const history = historyOf(newsroom())
  expect(sayings(history)).toEqual(ALL)
  expect(history).toMatchObject({ version: 1, fact: 'bridges-closed', name: 'Bridges closed', unit: null })
})

test('the values of the rules are the reference, for as long as they hold', () => {
  const [norfolk, kent] = historyOf(newsroom()).places
  expect(norfolk?.reference).toMatchObject([
    { from: '2024-03-01', until: '2024-03-09', low: 12, high: 12, path: 'rules/roads.yml', line: 11 },
    { from: '2024-03-20', until: null, low: 9, high: 9, line: 12 },
  ])
  expect(kent?.reference).toEqual([])
})

test('it is the same without a repository, without an index left behind, and for what is not committed', () => {
  expect(sayings(historyOf(makeFolder(FILES)))).toEqual(ALL)
  expect(sayings(historyOf(newsroom(), '--no-cache'))).toEqual(ALL)
  const dir = newsroom()
  writeFiles(dir, { 'b.md': dated('2024-03-05', 'As of Tuesday, 14 bridges are closed in Norfolk.') })
  expect(sayings(historyOf(dir)).map((saying) => saying[2])).toEqual(['12', '14', '9', '3'])
})

test('an article that is edited, moved or gone and not yet committed is not held against what it was', () => {
  const dir = newsroom({
    'rules/roads.yml': `${RULES.split('series:')[0]}places: { Norfolk: {} }\n`,
    'a.md': FILES['a.md'],
  })
  const told = dated('2024-03-02', 'On Friday, 14 bridges were closed in Norfolk.')
  const said = () => sayings(historyOf(dir)).map(([, , said, where, wrong]) => [said, where, wrong])
  writeFiles(dir, { 'a.md': told })
  expect(said()).toEqual([['14', 'a.md:5', null]])
  rmSync(join(dir, 'a.md'))
  writeFiles(dir, { 'b.md': told })
  expect(said()).toEqual([['14', 'b.md:5', null]])
})

test('one place, by any name that the rules know', () => {
  const dir = newsroom()
  expect(sayings(historyOf(dir, '--place', 'norfolk county'))).toEqual(ALL.slice(0, 3))
  const run = runCli(dir, ['history', 'bridges-closed', '--place', 'Surrey'])
  expect([run.status, run.stderr]).toEqual([
    2,
    'error: there is no value of bridges-closed for Surrey; the places with values are Norfolk, Kent\n',
  ])
})

test('for people, a table with the rules among what was said', () => {
  const { stdout, status } = runCli(newsroom(), ['history', 'bridges-closed'])
  expect(status).toBe(0)
  expect(stdout).toBe(`Bridges closed [bridges-closed]

Norfolk
=  1 Mar 2024   12  rules/roads.yml:11  until 9 Mar 2024
   1 Mar 2024   12  a.md:5              On Friday, 12 bridges were closed in Norfolk.
!  5 Mar 2024   15  b.md:5              As of Tuesday, 15 bridges are closed in Norfolk.
      Bridges closed (Norfolk): 15 here, 12 in the rules from 1 Mar 2024.
=  20 Mar 2024  9   rules/roads.yml:12  still holds
   25 Mar 2024  9   c.md:7              Now 9 bridges are closed in Norfolk, the county said.

Kent
   26 Mar 2024  3  d.md:5  In Kent, 3 bridges are closed.

4 values in articles, 1 of them contradicting the rules or other articles.
`)
})

test('an unknown fact is named, with the nearest word', () => {
  const dir = newsroom()
  const run = (id: string) => runCli(dir, ['history', id])
  expect(run('bridge-closed')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'error: there is no fact `bridge-closed` in the rules; did you mean `bridges-closed`?\n',
  })
  expect(run('weather').stderr).toContain(
    'there is no fact `weather` in the rules; expected `bridges-closed`, `beds-free`',
  )
})

test('what says otherwise than the articles before and after it stands out; what moves, or is said roughly, does not', () => {
  const days = (numbers: readonly string[]) =>
    Object.fromEntries(
      numbers.map((number, i) => {
        const date = `2024-05-${String(10 + i)}`
        return [`${date}.md`, dated(date, `As of May ${10 + i}, ${number} bridges are closed in Norfolk.`)]
      }),
    )
  const wrong = (...numbers: string[]) => {
    const rules = `${RULES.split('series:')[0]}places: { Norfolk: {} }\n`
    return sayings(historyOf(newsroom({ 'rules/roads.yml': rules, ...days(numbers) }))).flatMap(([, , said, , why]) =>
      why === null ? [] : [`${said}: ${why}`],
    )
  }
  expect(wrong('9', '9', '6', '9', '9')).toEqual(['6: 6 here, 9 in the articles before and after.'])
  expect(wrong('9', '9', '6', '6', '6')).toEqual([])
  expect(wrong('9', '8', '6', '5', '4')).toEqual([])
  expect(wrong('9', '9', 'more than 6', '9', '9')).toEqual([])
  expect(wrong('9', '6', '9', '9')).toEqual([])
})

test('a fact that nobody states has a history of nothing', () => {
  const run = runCli(newsroom(), ['history', 'beds-free'])
  expect([run.status, run.stdout]).toEqual([
    0,
    'Beds free [beds-free]\n\n0 values in articles, none of them contradicting the rules or other articles.\n',
  ])
  expect(runCli(newsroom(), ['history', 'beds-free', '--format', 'svg']).stdout).toContain('No article states it.')
})

/** The elements of the chart, by tag and class. */
function chartOf(dir: string) {
  const { stdout } = runCli(dir, ['history', 'bridges-closed', '--format', 'svg'])
  const elements = elementsOf(stdout)
  const of = (tag: string, name?: string) =>
    elements.filter((one) => one.tagName === tag && (name === undefined || attribute(one, 'class') === name))
  return { stdout, of }
}

test('the chart has a point for each value, which leads to its line, and another shape for what is wrong', () => {
  const { of } = chartOf(newsroom())
  expect(
    of('a')
      .map((link) => attribute(link, 'href'))
      .sort(),
  ).toEqual(['./a.md#L5', './b.md#L5', './c.md#L7', './d.md#L5'])
  const [said, wrong] = [of('path', 'said'), of('path', 'wrong')]
  expect([said.length, wrong.length]).toEqual([4, 2]) // one each in what tells the signs
  expect(attribute(said[1], 'd')).not.toBe(attribute(wrong[1], 'd'))
  expect(textOf(wrong[1])).toContain('15 here, 12 in the rules')
  expect(of('path', 'held')).toHaveLength(3)
  expect(of('text', 'place').map(textOf)).toEqual(['Norfolk', 'Kent'])
})

test('the chart says in words what it shows', () => {
  const { of } = chartOf(newsroom())
  const [svg] = of('svg')
  const labels = attribute(svg, 'aria-labelledby')?.split(' ')
  expect(labels).toEqual([attribute(of('title')[0], 'id'), attribute(of('desc')[0], 'id')])
  expect(textOf(of('desc')[0])).toBe(
    '4 values in articles (Norfolk 3, Kent 1), 1 of them contradicting the rules or other articles.',
  )
})

test('a file name makes no other address, and no markup', () => {
  const name = 'javascript:alert(1)//<img src=x onerror="a">&.md'.replaceAll('/', '_')
  const { stdout, of } = chartOf(newsroom({ ...FILES, [name]: FILES['b.md'] }))
  const encoded = encodeURIComponent(name).replace('(', '%28').replace(')', '%29')
  expect(of('a').map((link) => attribute(link, 'href'))).toContain(`./${encoded}#L5`)
  expect(stdout).not.toContain('<img')
})

test('on GitHub, links lead to the files of the commit', async () => {
  const { repositoryFilesUrl } = await import('../../src/host/github/server.ts')
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'news/room', GITHUB_SHA: '1a2b' }
  expect(repositoryFilesUrl(env)).toBe('https://github.com/news/room/blob/1a2b')
  expect(repositoryFilesUrl({})).toBe(null)
})

test('the report of all facts says where it looked at the latest sentences of one alone', () => {
  const days = Array.from({ length: 5001 }, (_, i) => `${1 + (i % 90)} bridges were closed.`)
  const dir = newsroom({ 'rules/roads.yml': RULES, 'a.md': dated('2024-03-28', days.join(' ')) })
  const page = textOf(parse(runCli(dir, ['check', '--format', 'html']).stdout))
  expect(page).toContain(
    'Only the latest 5,000 sentences that may state it were read. To see all of them, run factlint history',
  )
})
