import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'

const path = (url: string) => fileURLToPath(new URL(url, import.meta.url))

const CODE = `
import { schemaErrors } from ${JSON.stringify(path('schema-errors.ts'))}
import { isDay } from '../../base/calendar.ts'
export function lazily(schema) {
  let check = null
  const validate = (data) => {
    check ??= schemaErrors(schema, { day: isDay })
    validate.errors = check(data)
    return validate.errors.length === 0
  }
  return () => validate
}
`

/** Checks rule files without Ajv, whose compiled schemas would take a page longer to load than all else about rules. */
export const lightValidator: Plugin = {
  name: 'light validator',
  load: {
    filter: { id: /[\\/]src[\\/]rules[\\/]schema[\\/]ajv\.ts$/ },
    handler: () => ({ code: CODE, moduleType: 'js', moduleSideEffects: false }),
  },
}
