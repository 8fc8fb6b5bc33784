import type { NamedSubject } from '../model/index.ts'

/** Returns the subject of a name as written: the person of the rules, or anyone with that name. */
export function nameSubject(written: string, person: string | null): NamedSubject {
  const name = written.replace(/\s+/g, ' ').replace(/’/g, "'")
  return { kind: 'name', key: person === null ? `name:${name}` : `person:${person}`, name, person }
}
