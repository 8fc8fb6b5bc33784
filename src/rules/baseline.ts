import type { BaselineEntry, KnownFinding, Mistake } from '../model/index.ts'
import type { SourceFile } from './file/read-yaml.ts'
import { baselineValidator } from './schema/schema.ts'
import { readChecked } from './schema/validate.ts'

/** What a baseline file holds, as `baseline.schema.json` describes it. */
interface BaselineFile {
  known?: Written[]
}

type Written = Pick<KnownFinding, 'path' | 'check' | 'words'> & Partial<Pick<KnownFinding, 'times'>> & { fact?: string }

/** Reads a baseline. With mistakes it has no entries, and must not be used. */
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
