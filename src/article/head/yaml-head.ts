import type { Range } from '../../model/index.ts'
import type { HeadData } from './front-matter-fields.ts'
import { parseYamlHead } from './parsed-head.ts'
import { readPlainHead } from './plain-head.ts'

/** Longest front matter that is read, in UTF-16 units. */
const LONGEST = 100_000

/** Reads YAML front matter as written. Never throws. */
export function readYamlHead(text: string, data: Range): HeadData {
  if (data.end - data.start > LONGEST) {
    return {
      fields: [],
      mistakes: [{ offset: data.start, message: `it is longer than ${LONGEST} characters; shorten it` }],
    }
  }
  const plain = readPlainHead(text, data)
  return plain === null ? parseYamlHead(text, data) : { fields: plain, mistakes: [] }
}
