import type { RuleSet } from '../../model/index.ts'
import type { NamedEntry, NamedKind } from '../../model/new-value.ts'
import { isPack } from '../file/paths.ts'
import { textsOf } from '../texts.ts'
import { addNamed, namedText, SECTIONS } from './add-named.ts'

/** A rule file before and after an edit; `before` is null for a new file. */
export interface AmendedFile {
  path: string
  before: string | null
  after: string
}

/**
 * Returns the rule file that an entry goes into, with the entry: the one that has an entry of that name, else the last one with
 * entries of its kind, else the first rule file; a new file where there is none. Shipped packs are never edited. Null
 * where the file cannot be edited.
 */
export function amendNamed(rules: RuleSet, kind: NamedKind, entry: NamedEntry): AmendedFile | null {
  const own = [...textsOf(rules)].filter(([path]) => !isPack(path))
  const known = { person: rules.people, organisation: rules.organisations, place: rules.places, event: rules.events }[
    kind
  ]
  const entries: readonly { name: string; at?: { path: string } }[] = known
  const paths = [
    entries.find(({ name }) => name === entry.name)?.at?.path,
    entries.findLast(({ at }) => at && !isPack(at.path))?.at?.path,
    own[0]?.[0],
  ]
  const path = paths.find((one) => one !== undefined && !isPack(one))
  if (path === undefined)
    return { path: `rules/${SECTIONS[kind]}.yml`, before: null, after: `${namedText(kind, entry)}\n` }
  const before = own.find(([name]) => name === path)?.[1]
  const after = before === undefined ? null : addNamed(before, kind, entry)
  return before === undefined || after === null ? null : { path, before, after }
}
