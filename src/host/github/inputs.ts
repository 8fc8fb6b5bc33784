import * as core from '@actions/core'
import { camelCase, INPUTS, type Inputs, type Option } from '../../options/index.ts'
import { writtenOtherwise } from '../files/pattern-advice.ts'
import { UserError } from '../process/user-error.ts'

/** Reads the inputs of the step. Throws a `UserError` for a value that is not allowed. */
export const readInputs = (): Inputs =>
  Object.fromEntries(INPUTS.map((option) => [camelCase(option.name), read(option) ?? certain(option)])) as Inputs

/** Returns the default of an option that is not a key of the configuration. */
const certain = (option: Option): unknown => (option.key ? undefined : option.default)

/** Returns the value of an input; undefined if it is empty. */
function read({ name, takes }: Option): unknown {
  const given = core.getInput(name)
  if (given === '') return undefined
  if (takes === 'patterns') return core.getMultilineInput(name).map((line) => pattern(name, line))
  if (takes === 'switch') return chosen(name, given, ['true', 'false']) === 'true'
  if (typeof takes === 'string') return given
  if ('oneOf' in takes) return chosen(name, given, Object.keys(takes.oneOf))
  const words = given.split(/[\s,]+/).filter((word) => word !== '')
  if (words.length === 0) return undefined
  return words.join() === 'auto' ? 'auto' : words.map((word) => chosen(name, word, Object.keys(takes.severalOf)))
}

function chosen(name: string, given: string, values: readonly string[]): string {
  if (values.includes(given)) return given
  throw new UserError(`input ${name}: expected ${values.slice(0, -1).join(', ')} or ${values.at(-1)}, not "${given}"`)
}

/** Returns a pattern. Throws a `UserError` for a line that is written as in YAML or JSON, which could match no file. */
function pattern(name: string, line: string): string {
  const meant = writtenOtherwise(line)
  if (meant === null) return line
  throw new UserError(
    `input ${name}: ${line} is in quotation marks or written as a list. Write ${meant.length === 1 ? 'it as' : 'each pattern on a line of its own:'} ${meant.join(' and ')}`,
  )
}
