import { join } from 'node:path'
import { inject } from 'vitest'

/** A folder with all that is published, built from the sources as they are. */
export const BUILT: string = inject('built')
if (BUILT === undefined)
  throw new Error('This test runs what is built: list its folder under `built` in vitest.config.ts')

/** Returns the path of a built file: `cli.js`, `action.js` or `reader.js`, or what they load. */
export const program = (name: string): string => join(BUILT, 'dist', name)

/** Variables with which a built program starts sooner: Node keeps what it compiled. */
export const SOONER = { NODE_COMPILE_CACHE: join(BUILT, 'compiled') }
