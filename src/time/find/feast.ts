import { draftOf, type Finder } from '../draft.ts'
import { FEASTS } from '../feasts.ts'
import { UNITS } from '../words.ts'
import { shape } from './shape.ts'

const escaped = (name: string): string => name.replace(/\./g, '\\.').replace(/'/g, "['’]").replace(/ /g, '[ \\n]')
const NAMES = [...FEASTS.keys()].sort((a, b) => b.length - a.length).map(escaped)
const FEAST = new RegExp(`(?<![\\w-])(${NAMES.join('|')})(?![\\w-])(?:,?[ \\n]((?:19|20)\\d\\d)(?![\\d%]))?`, 'gi')

/** Named for a season or a meal as often as for the day: read only where the words beside them make it a day. */
const LOOSE = new Set([
  'christmas',
  'easter',
  'thanksgiving',
  'halloween',
  'epiphany',
  'earth day',
  'may day',
  'pentecost',
  'passover',
  'hanukkah',
  'sukkot',
  'purim',
])
/** The longest word of a name that is no length of time: few texts hold it that do not name the feast. */
const CUES = [...FEASTS.keys()].map((name) =>
  name
    .split(/[^a-z]+/)
    .filter((word) => !UNITS.includes(word))
    .reduce((a, b) => (b.length > a.length ? b : a)),
)
const BEFORE = /\b(?:on|at|by|before|after|until|till|since|last|next|this|from)[ \n]$/i
const AFTER = /^(?:['’]s)?[ \n][a-z]/
const FUNCTION_WORD =
  /^[ \n](?:and|or|but|to|in|at|on|for|with|as|when|while|the|a|after|before|that|which|is|was|were|are|will|would|has|had|have|he|she|they|it|we|by)\b/

/** Feasts by name, with or without the year: "Good Friday", "Christmas Eve 2023". */
export const FEAST_DAYS: Finder = shape([CUES], FEAST, (match, text) => {
  const { index, 0: words } = match
  const name = (match[1] ?? '').toLowerCase().replace(/’/g, "'").replace(/\s/g, ' ')
  const year = match[2] ? Number(match[2]) : null
  const after = text.slice(index + words.length, index + words.length + 12)
  const aDay = year !== null || BEFORE.test(text.slice(Math.max(0, index - 8), index))
  if (!/^[A-Z]|^the/.test(words)) return null
  if (LOOSE.has(name) && !(aDay && !(AFTER.test(after) && !FUNCTION_WORD.test(after)))) return null
  return draftOf(index, index + words.length, { kind: 'feast', name, year })
})
