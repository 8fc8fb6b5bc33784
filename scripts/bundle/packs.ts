import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const TYPES = `/** The rules of this pack, as YAML. */
declare const text: string
export default text
`

/**
 * Returns the text of a pack without its comments and examples, which only its own tests and its editors need. What is left out leaves
 * empty lines, so that messages name the lines of the file.
 */
function asLoaded(text: string): string {
  let isExample = false
  const lines = text.split('\n').map((line) => {
    const isInside = isExample && (line === '' || line.startsWith('      '))
    isExample = isInside || line === '    examples:'
    return isExample ? '' : line.replace(/(?:^|\s)# .*$/, '')
  })
  return lines.join('\n')
}

/** Writes each pack of `root` to the folder `target` as a module whose default export is its text. */
export function writePacks(root: string, target: string): void {
  mkdirSync(target)
  for (const path of globSync('rules/*.yml', { cwd: root })) {
    const name = basename(path, '.yml')
    const text = readFileSync(join(root, path), 'utf8')
    writeFileSync(join(target, `${name}.js`), `export default ${JSON.stringify(asLoaded(text))}\n`)
    writeFileSync(join(target, `${name}.d.ts`), TYPES)
  }
}
