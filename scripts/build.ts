/**
 * Builds the action, the command line and the library, for Node and for browsers, each in one bundle with its
 * dependencies, into `dist/` or the new folder named on the command line.
 */
import { cpSync, globSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'rolldown'
import { browserBundle, bundle, elementBundle, promisesBundle, ROOT } from './bundle/bundle.ts'
import { writeDeclarations } from './bundle/declarations.ts'
import { writePacks } from './bundle/packs.ts'
import { writePromisesTypes } from './bundle/promises-types.ts'

const dist = join(ROOT, 'dist')
const [elsewhere] = process.argv.slice(2)
/** The build replaces `dist/` only when it is complete. */
const fresh = elsewhere ?? join(ROOT, 'node_modules', '.factlint-dist')

rmSync(fresh, { recursive: true, force: true })
await build({ ...bundle, output: { ...bundle.output, dir: fresh } })
await build({ ...browserBundle, output: { ...browserBundle.output, dir: fresh } })
for (const beside of [promisesBundle, elementBundle])
  await build({ ...beside, output: { ...beside.output, dir: fresh } })

for (const schema of globSync('src/**/*.schema.json', { cwd: ROOT }))
  cpSync(join(ROOT, schema), join(fresh, 'schema', basename(schema)))

writePacks(ROOT, join(fresh, 'packs'))
writeDeclarations(ROOT, fresh)
await writePromisesTypes(fresh)

if (elsewhere === undefined) {
  rmSync(dist, { recursive: true, force: true })
  renameSync(fresh, dist)
}
