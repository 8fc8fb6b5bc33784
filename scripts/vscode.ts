/**
 * Builds the extension for VS Code in `editors/vscode`, or in the folder named on the command line: its own code in `out/`,
 * and the command line with its rules, as it is built in `dist/`, in `server/`.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'rolldown'
import { ROOT } from './bundle/bundle.ts'
import { notices } from './bundle/notices.ts'

const EXTENSION = 'editors/vscode'
/** What the command line consists of; the action, what is for browsers, and the types are left out. */
const PROGRAM = ['cli.js', 'index.js', 'reader.js', 'chunks', 'shared', 'schema', 'THIRD-PARTY-LICENSES.txt']
/** What it reads beside `dist`. */
const BESIDE = ['rules', 'templates', 'LICENSE']

/** Builds the extension with the command line in the folder `dist`. A target that is another folder gets its files too. */
export async function buildExtension(dist: string, target: string): Promise<void> {
  const source = join(ROOT, EXTENSION)
  const server = join(target, 'server')
  for (const made of ['out', 'server']) rmSync(join(target, made), { recursive: true, force: true })
  if (target !== source) {
    mkdirSync(target, { recursive: true })
    for (const file of ['package.json', 'README.md', 'LICENSE', 'icon.png', '.vscodeignore'])
      cpSync(join(source, file), join(target, file))
  }
  await build({
    cwd: ROOT,
    input: { extension: `${EXTENSION}/src/extension.ts` },
    platform: 'node',
    logLevel: 'warn',
    external: ['vscode'],
    plugins: [notices],
    output: {
      dir: join(target, 'out'),
      format: 'cjs',
      entryFileNames: '[name].cjs',
      codeSplitting: false,
      minify: true,
    },
  })
  for (const file of PROGRAM) cpSync(join(dist, file), join(server, 'dist', file), { recursive: true })
  for (const file of BESIDE) cpSync(join(ROOT, file), join(server, file), { recursive: true })
  writeFileSync(join(server, 'package.json'), '{ "type": "module" }\n')
}

if (import.meta.main) await buildExtension(join(ROOT, 'dist'), process.argv[2] ?? join(ROOT, EXTENSION))
