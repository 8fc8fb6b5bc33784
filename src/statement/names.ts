import type { NamedSubject } from '../model/index.ts'

/** Returns the subject that a name, as written, stands for: the person of the rules, or whoever is called so. */
export function nameSubject(written: string, person: string | null): NamedSubject {
  const name = written.replace(/\s+/g, ' ').replace(/’/g, "'")
  return { kind: 'name', key: person === null ? `name:${name}` : `person:${person}`, name, person }
}
