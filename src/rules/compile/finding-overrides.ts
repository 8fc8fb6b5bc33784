import type { FindingOverrides } from '../../model/index.ts'
import type { RawOverrides } from '../file/rule-file.ts'

/** Returns the severity, message and note that a rule sets for its findings; each is null if it sets none. */
export function overridesIn(raw: RawOverrides): FindingOverrides {
  return { severity: raw.severity ?? null, message: raw.message ?? null, note: raw.note ?? null }
}
