import * as core from '@actions/core'
import { UserError } from './user-error.ts'

/** The inputs of the step, as `action.yml` names them; what is left empty is undefined. */
export interface Inputs {
  token: string
  articles?: string[]
  exclude?: string[]
  rules?: string[]
  config?: string
  failOn?: 'error' | 'warning' | 'never'
  locale?: 'en-US' | 'en-GB'
}

/** Reads the inputs; throws a `UserError` for a value that is none of those allowed. */
export function readInputs(): Inputs {
  return {
    token: core.getInput('token'),
    articles: list('articles'),
    exclude: list('exclude'),
    rules: list('rules'),
    config: core.getInput('config') || undefined,
    failOn: oneOf('fail-on', ['error', 'warning', 'never']),
    locale: oneOf('locale', ['en-US', 'en-GB']),
  }
}

/** One pattern a line. */
function list(name: string): string[] | undefined {
  const lines = core.getMultilineInput(name)
  return lines.length === 0 ? undefined : lines
}

function oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
  const given = core.getInput(name)
  const value = values.find((allowed) => allowed === given)
  if (given !== '' && value === undefined)
    throw new UserError(`input ${name}: expected ${values.slice(0, -1).join(', ')} or ${values.at(-1)}, not "${given}"`)
  return value
}
