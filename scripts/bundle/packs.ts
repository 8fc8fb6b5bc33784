import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const TYPES = `/** The rules of this pack, as YAML. */
declare const text: string
export default text
`

/** Writes each pack of `root` to the folder `target` as a module whose default export is its text. */
export function writePacks(root: string, target: string): void {
  mkdirSync(target)
  for (const path of globSync('rules/*.yml', { cwd: root })) {
    const name = basename(path, '.yml')
    const text = readFileSync(join(root, path), 'utf8')
    writeFileSync(join(target, `${name}.js`), `export default ${JSON.stringify(text)}\n`)
    writeFileSync(join(target, `${name}.d.ts`), TYPES)
  }
}
