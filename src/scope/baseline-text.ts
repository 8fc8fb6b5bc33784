import type { KnownFinding } from '../model/index.ts'

const HEAD = `# yaml-language-server: $schema=https://raw.githubusercontent.com/factlint/factlint/v1/dist/schema/baseline.schema.json
# Findings from before factlint was introduced. They are counted but not shown. After correcting an article, remove its
# lines or run \`factlint baseline\`, which removes findings that are gone. Findings are never added here.
known:
`

/** Returns a baseline as a file, one line for each finding, so that its diffs are easy to read. */
export const baselineText = (known: readonly KnownFinding[]): string =>
  known.length === 0 ? `${HEAD.trimEnd()} []\n` : `${HEAD}${known.map(line).join('')}`

/** Returns the line of a finding. JSON strings are valid YAML. */
function line({ path, check, fact, words, times }: KnownFinding): string {
  const keys = { path, check, ...(fact !== null && { fact }), words, ...(times > 1 && { times }) }
  const pairs = Object.entries(keys).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `  - { ${pairs.join(', ')} }\n`
}
