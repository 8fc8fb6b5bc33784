import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The command line, run from its sources. */
const CLI = join(import.meta.dirname, '../../src/cli.ts')

/** The pages whose commands are run, each in a new folder. */
export const GUIDES = [
  'docs/getting-started.md',
  'docs/writing-rules.md',
  'docs/first-rules.md',
  'docs/commands.md',
  'docs/json.md',
]

const BLOCK = /^```(\S+)(?: (\S+))?\n([\s\S]*?)^```$/gm

/**
 * Follows a page in a new folder: saves each block whose first line names a file, and runs each `console` block with
 * the command line at `cli`. Returns the page with the actual output of each command.
 */
export function followed(guide: string, cli = CLI): string {
  const dir = mkdtempSync(join(tmpdir(), 'factlint-guide-'))
  try {
    return guide.replace(BLOCK, (block, language: string, path: string | undefined, body: string) => {
      if (path !== undefined) save(join(dir, path), body)
      return language === 'console' ? `\`\`\`console\n${run(body.split('\n')[0] ?? '', dir, cli)}\`\`\`` : block
    })
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

function save(file: string, body: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, body)
}

/**
 * Runs "$ factlint test" or "$ factlint check --stdin < FILE", and returns the line with its output on both streams.
 */
function run(line: string, dir: string, cli: string): string {
  const [call = '', from] = line.split(' < ')
  const [, command, ...args] = (call.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''))
  if (command !== 'factlint') throw new Error(`the guide runs \`${line}\`; expected \`$ factlint …\``)
  const { stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: dir,
    encoding: 'utf8',
    input: from && readFileSync(join(dir, from), 'utf8'),
  })
  return `${line}\n${stdout}${stderr}`
}
