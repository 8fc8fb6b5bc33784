import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The command line, from its sources. */
const CLI = join(import.meta.dirname, '../src/cli.ts')
const BLOCK = /^```(\S+)(?: (\S+))?\n([\s\S]*?)^```$/gm

/**
 * A guide followed word for word in a new folder: a block whose opening line names a file is saved there, and a `console`
 * block is run by the command line at `cli`. Gives the guide with what each command really prints.
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

/** "$ factlint test", with what it prints on both streams. */
function run(line: string, dir: string, cli: string): string {
  const [, command, ...args] = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''))
  if (command !== 'factlint') throw new Error(`the guide runs \`${line}\`; expected \`$ factlint …\``)
  const { stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: dir, encoding: 'utf8' })
  return `${line}\n${stdout}${stderr}`
}
