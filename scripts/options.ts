import type { Option } from '../src/options/index.ts'

/** The words that an option takes, with their notes. */
const words = (values: Readonly<Record<string, string>>, usual: unknown): string[] =>
  Object.entries(values).map(
    ([word, note]) => `${word}${word === usual ? ' (the default)' : ''}${note === '' ? '' : ` ${note}`}`,
  )

const listed = (parts: readonly string[], last: string): string => {
  const comma = parts.some((part) => part.includes(' for ')) ? ',' : ''
  return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')}${comma} ${last} ${parts.at(-1)}`
}

/** What an option takes, as it follows its help. */
function taken({ takes, default: usual, input }: Option): string {
  if (takes === 'patterns') return input ? ', one pattern a line' : ''
  if (takes === 'switch') return `: ${listed(words({ true: '', false: '' }, `${usual}`), 'or')}`
  if (typeof takes === 'string') return ''
  if ('oneOf' in takes) return `: ${listed(words(takes.oneOf, usual), 'or')}`
  const auto = listed(words({ auto: takes.auto }, usual), 'or')
  return `: ${auto}, or one or several of ${listed(words(takes.severalOf, usual), 'and')}`
}

/** Describes an option in full: what it is, what it takes, what holds where it is left out. */
export const described = (option: Option): string =>
  [
    `${option.help}${taken(option)}.`,
    ...(option.otherwise === undefined ? [] : [`By default ${option.otherwise}.`]),
    ...(option.more === undefined ? [] : [option.more]),
  ].join(' ')

/** Describes an option as a key of the configuration, where a list of patterns is a list. */
export const describedKey = (option: Option): string =>
  described(option.takes === 'patterns' ? { ...option, input: undefined } : option)
