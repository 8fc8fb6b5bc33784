import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const HEAD = `/**
 * The functions of the library that may need a part of it, each with a promise of what it returns: it loads the parts
 * itself.
 */
import type * as factlint from './index.js'

export type * from './index.js'

/** A function that loads what another needs, and calls it. */
type Loading<F> = F extends (...given: infer A) => infer R ? (...given: A) => Promise<R> : never
`

/** Writes the types of the functions with promises, which are those of the library, to the folder with both. */
export async function writePromisesTypes(folder: string): Promise<void> {
  const library = readFileSync(join(folder, 'index.d.ts'), 'utf8')
  const names = Object.keys(await import(pathToFileURL(join(folder, 'promises.js')).href))
  const declared = names.map(
    (name) => `
${describedIn(library, name)}export declare const ${name}: Loading<typeof factlint.${name}>
`,
  )
  writeFileSync(join(folder, 'promises.d.ts'), HEAD + declared.join(''))
}

/** Returns the comment before the declaration of a function, with the line break after it. */
function describedIn(types: string, name: string): string {
  const at = types.search(new RegExp(`^export declare (?:function|const) ${name}\\b`, 'm'))
  return /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/.exec(types.slice(0, at))?.[0] ?? ''
}
