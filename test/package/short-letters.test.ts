import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../support/folder.ts'
import { jsonLines, parseLines, runCli } from '../support/programs/cli.ts'

const TEXTS = [
  'Nguyễn Phú Trọng, 79, met 40 officials in Huế, and Đặng Thị Ngọc Thịnh met 12.',
  'In Şanlıurfa 3 people died. İzmir sent 200 tents, Łódź 50 and Čačak 20.',
  'About 500 people left Київ for Ωρωπός on 3 May 2022; 30 of them came from Ōsaka.',
  'The firm sold 1,500 cars in 東京 and 서울, 200 more than in القاهرة, said Zoë D’Arcy-Ó Briain, 54.',
  'Çağla Büyükakçay, 35, won €1,200; Þórður Jónsson, 61, lost ½ of it.',
]

test('what is built reads letters beyond those of English as the sources do', () => {
  const input = jsonLines(TEXTS.map((text, i) => ({ id: String(i), text })))
  const args = ['claims', '--stdin']
  const sources = join(import.meta.dirname, '../../src/cli.ts')
  const { stdout } = spawnSync(process.execPath, [sources, ...args], { input, encoding: 'utf8', cwd: makeFolder() })
  const read = parseLines(stdout)
  expect(read.map(({ quantities }) => quantities.length)).toEqual([3, 4, 2, 3, 4])
  expect(parseLines(runCli(makeFolder(), args, input).stdout)).toEqual(read)
})
