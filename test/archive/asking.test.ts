import { expect, test } from 'vitest'
import { commitAll, dated, makeFolder, writeFiles } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'

const RULES = `facts:
  homes-lost:
    name: Homes lost
    match: { counts: [home], any: [lost, destroyed] }
events:
  - { name: Bay storm, date: 2024-03-10, also: [storm Egon] }
places: { Norfolk: {} }
`

const OLD = {
  'rules/storm.yml': RULES,
  'named.md': dated('2024-03-20', 'In the Bay storm 62 homes were destroyed in Norfolk, the county said.'),
  'other.md': dated('2024-03-21', 'In the Bay storm 412 schools were shut in Norfolk, Mayor Ada Brandt said.'),
}

const quoted = (dir: string, text: string): string[] => {
  writeFiles(dir, { 'new.md': dated('2024-05-01', text) })
  const run = runCli(dir, ['check', 'new.md', '--format', 'json'])
  const [file] = JSON.parse(run.stdout).files
  return file.findings.flatMap(({ evidence }: { evidence: { path: string }[] }) => evidence.map(({ path }) => path))
}

test('an article that dates its claim by an event is found by the event, under any of its names, and by its day', () => {
  const dir = makeFolder(OLD)
  commitAll(dir, '2024-04-01')
  expect(quoted(dir, 'In the Bay storm 58 homes were lost in Norfolk, the county said.')).toEqual(['named.md'])
  expect(quoted(dir, 'During storm Egon 58 homes were lost in Norfolk, the county said.')).toEqual(['named.md'])
  expect(quoted(dir, 'On 10 March, 58 homes were lost in Norfolk, the county said.')).toEqual(['named.md'])
  expect(quoted(dir, 'In the Bay storm 380 schools were shut in Norfolk, Mayor Ada Brandt said.')).toEqual(['other.md'])
  expect(quoted(dir, 'In the Bay storm 62 homes were lost in Norfolk, the county said.')).toEqual([])
  expect(quoted(dir, 'On 11 March, 58 homes were lost in Norfolk, the county said.')).toEqual([])
})
