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

/** What stands before the body of a file. */
export interface Head {
  passages: Passage[]
  day: WrittenDate | null
  /** Whether it says that the article is not public yet. */
  isDraft: boolean
  mistakes: Mistake[]
  suppressions: Suppression[]
  /** Where the body begins. */
  bodyStart: number
}

/** Order in which readers meet the parts of a head. */
const ORDER: PassageRole[] = ['headline', 'standfirst', 'caption']

/** Reads the head of a file from `start`; `masked` is the text with what nobody sees filled in, same length. */
export function readHead(text: string, masked: string, start: number, format: Format): Head {
  const block = findFrontMatter(text, start)
  if (block) {
    const data = block.language === 'yaml' ? readYamlHead(text, block.data) : readTomlHead(text, block.data)
    return head(data, masked, block.bodyStart)
  }
  const lines = format === 'markdown' ? readHeaderLines(text, start) : null
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
      message: `Part of the front matter was not read: ${message}.`,
    })),
    suppressions: headSuppressions(data.fields),
    bodyStart,
  }
}

/** The date that the head states, or that stands in the article's address on the site. */
function writtenDay(fields: readonly HeadField[]): WrittenDate | null {
  const stated = dayField(fields)
  if (stated) return { written: stated.value, offset: stated.range.start }
  for (const { value, range } of addressFields(fields)) {
    const found = dayOfPath(value)
    if (found && 'day' in found) return { written: found.day, offset: range.start }
  }
  return null
}
