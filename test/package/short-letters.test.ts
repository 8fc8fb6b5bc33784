import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CLASSES } from '../../scripts/bundle/short-letters.ts'
import { makeFolder } from '../support/folder.ts'
import { jsonLines, parseLines, runCli } from '../support/programs/cli.ts'

const TEXTS = [
  'Nguyễn Phú Trọng, 79, met 40 officials in Huế, and Đặng Thị Ngọc Thịnh met 12.',
  'In Şanlıurfa 3 people died. İzmir sent 200 tents, Łódź 50 and Čačak 20.',
  'About 500 people left Київ for Ωρωπός on 3 May 2022; 30 of them came from Ōsaka.',
  'The firm sold 1,500 cars in 東京 and 서울, 200 more than in القاهرة, said Zoë D’Arcy-Ó Briain, 54.',
  'Çağla Büyükakçay, 35, won €1,200; Þórður Jónsson, 61, lost ½ of it.',
  'İlham Əliyev, 62, sent 30 doctors from Gəncə to Hawaiʻi, 12 of them to Kauaʻi.',
  'Some 300 people in भारत, ٤٥ in مصر، and 20 in ประเทศไทย heard Ɛsɔn Ŋgala, who is 44.',
  'The 5ᵗʰ and 6ⁿ runs took 40 ℓ each; ﬁve ＣＡＲＳ cost 7,000 № 8, and 90・ were lost.',
  'The minister Կարեն Դեմիրճյան met 75 men there, and the letters Ⴀ, Ꭰ, Ⲁ, Ɡ, Ꞌ and 𐐀 stand on 14 of them.',
]

test('what is built reads letters beyond those of English as the sources do', () => {
  const input = jsonLines(TEXTS.map((text, i) => ({ id: String(i), text })))
  const args = ['claims', '--stdin']
  const sources = join(import.meta.dirname, '../../src/cli.ts')
  const { stdout } = spawnSync(process.execPath, [sources, ...args], { input, encoding: 'utf8', cwd: makeFolder() })
  const read = parseLines(stdout)
  expect(read.map(({ quantities }) => quantities.length)).toEqual([3, 4, 2, 3, 4, 3, 3, 6, 2])
  expect(parseLines(runCli(makeFolder(), args, input).stdout)).toEqual(read)
})

test('a class that is written out holds what it did, but for signs of scripts beyond U+FFFF', () => {
  const differing = Object.entries(CLASSES).flatMap(([name, ranges]) => {
    const [written, own] = [new RegExp(`[${ranges}]`, 'u'), new RegExp(`\\p{${name}}`, 'u')]
    return Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code))
      .filter((one) => written.test(one) !== own.test(one) && !/\p{Cn}/u.test(one))
      .map((one) => ({ name, one }))
  })
  expect(Object.keys(CLASSES)).toEqual(['L', 'Lu', 'Ll'])
  expect(differing.filter(({ name, one }) => name !== 'L' || one.length === 1 || /\p{L}/u.test(one))).toEqual([])
})
