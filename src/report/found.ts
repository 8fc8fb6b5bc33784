import { numberText } from '../english/printed-value.ts'
import type { Report } from '../model/index.ts'
import { tally } from './words.ts'

/** Returns what was found, with the findings between versions of one story counted apart: "3 warnings, 1 of them between versions of one story". */
export function foundIn({ counts, files }: Pick<Report, 'counts' | 'files'>): string {
  const found = files.flatMap(({ findings }) => findings)
  const versions = found.filter(({ evidence }) => evidence.some(({ version }) => version)).length
  const apart =
    versions === 0
      ? ''
      : `, ${found.length === 1 ? '' : `${numberText(versions)} of them `}between versions of one story`
  return `${tally(counts)}${apart}`
}
