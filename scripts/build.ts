/**
 * Builds the action, the command line and the library, each with everything it needs inside: into `dist/`, or into the new
 * folder named on the command line.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import { compiledSchemas } from './compiled-schemas.ts'
import { readyWords } from './ready-words.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const [elsewhere] = process.argv.slice(2)
/** What is built takes the place of `dist/` only when it is whole. */
const fresh = elsewhere ?? join(root, 'node_modules', '.factlint-dist')

rmSync(fresh, { recursive: true, force: true })
await build({
  cwd: root,
  input: { action: 'src/action.ts', cli: 'src/cli.ts', index: 'src/index.ts', reader: 'src/reader.ts' },
  platform: 'node',
  logLevel: 'warn',
  plugins: [compiledSchemas, readyWords],
  // The runner's helpers bring an HTTP client along for what is not used here.
  treeshake: { moduleSideEffects: [{ test: /@actions[\\/]/, sideEffects: false }] },
  output: {
    dir: fresh,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
})

for (const schema of globSync('src/**/*.schema.json', { cwd: root }))
  cpSync(join(root, schema), join(fresh, 'schema', basename(schema)))

const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const types = ['--project', 'tsconfig.build.json', '--outDir', join(fresh, 'types')]
execFileSync(process.execPath, [tsc, ...types], { cwd: root, stdio: 'inherit' })

if (elsewhere === undefined) {
  rmSync(dist, { recursive: true, force: true })
  renameSync(fresh, dist)
}
