import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { MAX_BYTES } from '../../src/host/files/open-file.ts'
import { decode, readNamed, readNeeded, readText } from '../../src/host/files/text-file.ts'
import { openWorkspace } from '../../src/host/files/workspace.ts'
import { page } from '../../src/report/html/page.ts'
import { makeFolder } from '../support/folder.ts'

const LEADS_OUT = 'leads outside the workspace (replace the link with the file itself)'
const UTF_16 = 'UTF-16, not UTF-8 (save it as UTF-8)'

test.each([
  ['not UTF-8 (save it as UTF-8)', Uint8Array.from([0x61, 0xe9, 0x62])],
  ['not UTF-8 (save it as UTF-8)', Uint8Array.from([0xc3])],
  ['binary, not text', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x00])],
  ['binary, not text', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
  ['binary, not text', new Uint8Array(64)],
  [UTF_16, Buffer.from('Words', 'utf16le')],
  [UTF_16, Buffer.from('Words', 'utf16le').swap16()],
  [UTF_16, Buffer.from('\uFEFFWords', 'utf16le')],
  [UTF_16, Buffer.from('\uFEFFסיפור', 'utf16le').swap16()],
  ['10 MB or larger', Buffer.alloc(MAX_BYTES, 'a')],
  ['a factlint report, not an article', Buffer.from(page('Found nothing'))],
])('%s is not read', (why, content) => {
  expect(decode(content)).toEqual({ why })
})

test.each(['', '\uFEFF', 'a', '\uFEFFa\r\nb', '👩‍👩‍👧 שלום', 'a\u2028b'])('text is kept to the letter: %j', (text) => {
  expect(decode(Buffer.from(text))).toEqual({ text })
})

test.each([
  ['missing.md', 'no such file'],
  ['out.md', LEADS_OUT],
  ['folder/out/a.md', LEADS_OUT],
  ['..', LEADS_OUT],
  ['secret.md', LEADS_OUT],
  ['loop.md', 'a symbolic link that leads back to itself'],
  ['folder', 'a folder, not a file'],
  ['dangling.md', 'no such file'],
  ['zero.md', LEADS_OUT],
  ['pipe.md', 'a device or a pipe, not a file'],
  ['to-pipe.md', 'a device or a pipe, not a file'],
])('%s is refused: %s', async (path, why) => {
  const outside = makeFolder({ 'a.md': 'private' })
  const dir = makeFolder({
    'out.md': { link: `${outside}/a.md` },
    'folder/out': { link: outside },
    'secret.md': { link: '.git/config' },
    'loop.md': { link: 'loop.md' },
    'dangling.md': { link: 'nowhere.md' },
    'zero.md': { link: '/dev/zero' },
    'to-pipe.md': { link: 'pipe.md' },
  })
  execFileSync('git', ['init', '--quiet'], { cwd: dir })
  execFileSync('mkfifo', ['pipe.md'], { cwd: dir })
  expect(await readText(openWorkspace(dir), path)).toEqual({ path, why })
})

test('a link to a file of the workspace is read', async () => {
  const dir = makeFolder({ 'a.md': 'words', 'b/link.md': { link: '../a.md' } })
  expect(await readText(openWorkspace(dir), 'b/link.md')).toEqual({ path: 'b/link.md', text: 'words' })
})

test('a file asked for by name is read wherever it lies, or ends the run', async () => {
  const outside = makeFolder({ 'a.md': 'words' })
  const workspace = openWorkspace(makeFolder())
  expect(await readNamed(workspace, `${outside}/a.md`)).toEqual({ path: `${outside}/a.md`, text: 'words' })
  await expect(readNamed(workspace, 'b.md')).rejects.toThrow('b.md: no such file')
})

test.each(['out.yml', './out.yml', 'folder/a.yml', 'zero.yml'])(
  'asked for by name too, a link of the workspace leads nowhere outside: %s',
  async (path) => {
    const outside = makeFolder({ 'a.yml': 'private' })
    const dir = makeFolder({
      'out.yml': { link: `${outside}/a.yml` },
      folder: { link: outside },
      'zero.yml': { link: '/dev/zero' },
    })
    const workspace = openWorkspace(dir)
    for (const read of [readNamed, readNeeded])
      await expect(read(workspace, path)).rejects.toThrow(`${path}: ${LEADS_OUT}`)
    await expect(readNamed(workspace, `${dir}/${path}`)).rejects.toThrow(LEADS_OUT)
  },
)
