import type { BaselineEntry, KnownFinding, Mistake } from '../model/index.ts'
import type { SourceFile } from './file/read-yaml.ts'
import { baselineValidator } from './schema/schema.ts'
import { readChecked } from './schema/validate.ts'

/** The contents of a baseline file, as described by `baseline.schema.json`. */
interface BaselineFile {
  known?: Written[]
}

type Written = Pick<KnownFinding, 'path' | 'check' | 'words'> & Partial<Pick<KnownFinding, 'times'>> & { fact?: string }

/** Reads a baseline. If the file has mistakes, `entries` is empty and must not be used. */
export function readBaseline(file: SourceFile): { entries: BaselineEntry[]; mistakes: Mistake[] } {
  const { checked, mistakes } = readChecked<BaselineFile>(file, baselineValidator())
  if (!checked || mistakes.length > 0) return { entries: [], mistakes }
  const entries = (checked.data.known ?? []).map((entry) => ({
    ...entry,
    fact: entry.fact ?? null,
    times: entry.times ?? 1,
    at: checked.located.at(entry),
  }))
  return { entries, mistakes }
}
