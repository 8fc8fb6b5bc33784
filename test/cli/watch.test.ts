import { spawn } from 'node:child_process'
import { expect, onTestFinished, test } from 'vitest'
import { article, RIGHT, WRONG } from '../support/articles.ts'
import { makeFolder, writeFiles } from '../support/folder.ts'
import { CLI, runCli } from '../support/programs/cli.ts'

/** Starts `factlint check --watch`; `until` waits for what it prints next, and returns it. */
function watching(dir: string) {
  const program = spawn(process.execPath, [CLI, 'check', '--watch'], { cwd: dir, env: { PATH: process.env.PATH } })
  onTestFinished(() => {
    program.kill('SIGKILL')
  })
  let printed = ''
  let look = () => {}
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (text) => {
      printed += text
      look()
    })
  const until = (words: RegExp) =>
    new Promise<string>((resolve) => {
      look = () => {
        if (!words.test(printed)) return
        look = () => {}
        resolve(printed)
        printed = ''
      }
      look()
    })
  const ended = new Promise<number | null>((resolve) => program.once('exit', resolve))
  return { until, ended, stop: () => program.kill('SIGINT') }
}

test('--watch checks again when an article or a rule file changes, goes on after a mistake, and ends when interrupted', async () => {
  const dir = makeFolder({ 'a.md': article(RIGHT), 'rules/a.yml': 'places: { Hydra: {} }\n' })
  const { until, ended, stop } = watching(dir)
  expect(await until(/Watching for changes/)).toContain('Found nothing.')
  writeFiles(dir, { 'picture.svg': '<svg/>', 'a.md': article(WRONG) })
  expect(await until(/Found .*checked.*\./)).toMatch(/a\.md changed\n[\s\S]*a\.md:5:26: error/)
  writeFiles(dir, { 'rules/a.yml': 'place: {}\n' })
  expect(await until(/unknown key `place`/)).toContain('rules/a.yml changed\n')
  writeFiles(dir, { 'rules/a.yml': 'places: { Hydra: {} }\n', 'a.md': article(RIGHT) })
  await until(/Found nothing\./)
  stop()
  expect(await ended).toBe(0)
})

test('--watch does not go together with what reads no files or writes them', () => {
  expect(runCli(makeFolder(), ['check', '--watch', '--fix'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--watch checks files again'),
  })
})
