import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Creates a repository in a new temporary folder, with one commit that contains the files, and returns the folder. No
 * files are checked out.
 */
export async function makeRepository(files: Iterable<{ path: string; text: string }>): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'factlint-bench-'))
  await git(dir, ['init', '--quiet', '--initial-branch=main'])
  await git(dir, ['fast-import', '--quiet'], commitOf(files))
  return dir
}

/** Runs git in a folder, with these lines as its input. */
export async function git(dir: string, args: readonly string[], input: Iterable<string> = []): Promise<void> {
  const child = spawn('git', args, { cwd: dir, stdio: ['pipe', 'ignore', 'inherit'] })
  const closed = once(child, 'close')
  for (const text of input) if (!child.stdin.write(text)) await once(child.stdin, 'drain')
  child.stdin.end()
  const [status] = await closed
  if (status !== 0) throw new Error(`git ${args[0]} failed`)
}

function* commitOf(files: Iterable<{ path: string; text: string }>): Generator<string> {
  const message = 'The archive'
  yield 'commit refs/heads/main\ncommitter Bench <bench@example.org> 1735689600 +0000\n'
  yield `data ${message.length}\n${message}\n`
  for (const { path, text } of files) yield `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`
}
