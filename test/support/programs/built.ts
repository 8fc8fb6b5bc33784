import { join } from 'node:path'
import { inject } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')

/** A folder with all that is published: built from the sources for a test, as it is committed for a script or benchmark. */
export const BUILT: string = process.env.VITEST ? builtForTests() : ROOT

function builtForTests(): string {
  const folder = inject('built')
  if (folder === undefined)
    throw new Error('This test runs what is built: list its folder under `built` in vitest.config.ts')
  return folder
}

/** Returns the path of a built file: `cli.js`, `action.js` or `reader.js`, or what they load. */
export const program = (name: string): string => join(BUILT, 'dist', name)

/** Variables with which a built program starts sooner in a test: Node keeps what it compiled. */
export const SOONER: Readonly<Record<string, string>> =
  BUILT === ROOT ? {} : { NODE_COMPILE_CACHE: join(BUILT, 'compiled') }
