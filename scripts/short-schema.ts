import { readFileSync } from 'node:fs'
import type { Plugin } from 'rolldown'
import { withoutHelp } from './compiled-schemas.ts'

/** Loads schemas without their help, which only a page about rules shows. */
export const shortSchema: Plugin = {
  name: 'short schema',
  load: {
    filter: { id: /\.schema\.json$/ },
    handler: (id) => ({ code: JSON.stringify(withoutHelp(readFileSync(id, 'utf8'))), moduleType: 'json' }),
  },
}
