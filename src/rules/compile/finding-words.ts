import type { Told } from '../../model/index.ts'
import type { RawTold } from '../file/rule-file.ts'

/** What a finding is told to say; nothing where the rule does not tell. */
export function toldBy(raw: RawTold): Told {
  return { severity: raw.severity ?? null, message: raw.message ?? null, note: raw.note ?? null }
}
