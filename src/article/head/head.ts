import type { Format, Passage, PassageRole, Suppression } from '../../model/index.ts'
import { PassageBuilder } from '../passage/passage-builder.ts'
import type { Mistake, WrittenDate } from '../reading.ts'
import { headSuppressions } from '../suppressions.ts'
import { dayOfPath } from './dates.ts'
import { findFrontMatter } from './front-matter.ts'
import { addressFields, dayField, type HeadData, type HeadField, isMarkedDraft, roleOf } from './front-matter-fields.ts'
import { readHeaderLines } from './header-lines.ts'
import { copyScalar } from './scalar.ts'
import { readTomlHead } from './toml-head.ts'
import { readYamlHead } from './yaml-head.ts'

/** What a file says before its body. */
export interface Head {
  passages: Passage[]
  day: WrittenDate | null
  /** Whether the front matter marks the article as not published yet. */
  isDraft: boolean
  mistakes: Mistake[]
  suppressions: Suppression[]
  /** Offset in the source at which the body begins. */
  bodyStart: number
}

/** The order in which readers see the parts of a head. */
const ORDER: PassageRole[] = ['headline', 'standfirst', 'caption']

/** Reads the head of a file from `start`. `masked` is `text` with what readers do not see replaced, same length. */
export function readHead(text: string, masked: string, start: number, format: Format): Head {
  const block = findFrontMatter(text, start)
  if (block) {
    const data = block.language === 'yaml' ? readYamlHead(text, block.data) : readTomlHead(text, block.data)
    return head(data, masked, block.bodyStart)
  }
  const lines = format === 'markdown' || format === 'mdx' ? readHeaderLines(text, start) : null
  if (lines) return head(lines.data, masked, lines.bodyStart)
  return { passages: [], day: null, isDraft: false, mistakes: [], suppressions: [], bodyStart: start }
}

function head(data: HeadData, masked: string, bodyStart: number): Head {
  const builder = new PassageBuilder(masked)
  const passages: Passage[] = []
  for (const field of data.fields) {
    const role = roleOf(field)
    if (!role) continue
    copyScalar(builder, masked, field)
    const passage = builder.take(role)
    if (passage) passages.push(passage)
  }
  passages.sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
  return {
    passages,
    day: writtenDay(data.fields),
    isDraft: isMarkedDraft(data.fields),
    mistakes: data.mistakes.map(({ offset, message }) => ({
      offset,
      message: `Part of the front matter could not be read: ${message}.`,
    })),
    suppressions: headSuppressions(data.fields),
    bodyStart,
  }
}

/** Returns the date that the head states, or that the article's address on the site contains. */
function writtenDay(fields: readonly HeadField[]): WrittenDate | null {
  const stated = dayField(fields)
  if (stated) return { written: stated.value, offset: stated.range.start }
  for (const { value, range } of addressFields(fields)) {
    const found = dayOfPath(value)
    if (found && 'day' in found) return { written: found.day, offset: range.start }
  }
  return null
}
