import type { FindingOverrides } from '../../model/index.ts'
import type { RawOverrides } from '../file/rule-file.ts'

/** What a finding is told to say; nothing where the rule does not tell. */
export function overridesIn(raw: RawOverrides): FindingOverrides {
  return { severity: raw.severity ?? null, message: raw.message ?? null, note: raw.note ?? null }
}
