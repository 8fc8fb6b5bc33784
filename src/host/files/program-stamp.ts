import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Returns a text that changes with every version of the program that `module` belongs to. Data from another version is
 * not trusted.
 */
export function programStamp(module: URL): string {
  const folder = dirname(fileURLToPath(module))
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.d)\.[jt]s$/.test(name),
  )
  for (const name of files.sort()) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}
