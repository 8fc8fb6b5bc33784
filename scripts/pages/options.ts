import type { Option } from '../../src/options/index.ts'

/** Returns the words that an option accepts, with their notes. */
const words = (values: Readonly<Record<string, string>>, usual: unknown): string[] =>
  Object.entries(values).map(
    ([word, note]) => `${word}${word === usual ? ' (the default)' : ''}${note === '' ? '' : ` ${note}`}`,
  )

const listed = (parts: readonly string[], last: string): string => {
  const comma = parts.some((part) => part.includes(' for ')) ? ',' : ''
  return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')}${comma} ${last} ${parts.at(-1)}`
}

/** Returns the values that an option accepts, to follow its help. */
function taken({ takes, default: usual, input }: Option): string {
  if (takes === 'patterns') return input ? ', one pattern per line' : ''
  if (takes === 'switch') return `: ${listed(words({ true: '', false: '' }, `${usual}`), 'or')}`
  if (typeof takes === 'string') return ''
  if ('oneOf' in takes) return `: ${listed(words(takes.oneOf, usual), 'or')}`
  const auto = listed(words({ auto: takes.auto }, usual), 'or')
  return `: ${auto}, or one or more of ${listed(words(takes.severalOf, usual), 'and')}`
}

/** Returns the full description of an option: what it is, its values, and its default. */
export const described = (option: Option): string =>
  [
    `${option.help}${taken(option)}.`,
    ...(option.otherwise === undefined ? [] : [`By default ${option.otherwise}.`]),
    ...(option.more === undefined ? [] : [option.more]),
  ].join(' ')

/** Returns the description of an option as a key of the configuration, where patterns are a list. */
export const describedKey = (option: Option): string =>
  described(option.takes === 'patterns' ? { ...option, input: undefined } : option)
