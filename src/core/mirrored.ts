import type { Finding, Report } from '../model/index.ts'

/**
 * Returns the files without the findings that say of one article what a finding of another one says of both: two articles of one day
 * contradict each other, and a reader needs to see that once, at the one that comes later in the order of the paths.
 */
export function withoutMirrored(files: Report['files']): Report['files'] {
  const said = new Set(files.flatMap(({ path, findings }) => findings.flatMap((one) => pairOf(path, one)?.key ?? [])))
  return files.map(({ path, findings }) => ({
    path,
    findings: findings.filter((finding) => {
      const pair = pairOf(path, finding)
      return pair === null || !(path < pair.other && said.has(pair.turned))
    }),
  }))
}

/** The other article of a finding, and both places as one key, the own one first or last. */
interface Pair {
  other: string
  key: string
  turned: string
}

/** Returns what one finding compares: its own line, and the one line of another article that it quotes. */
function pairOf(path: string, { check, line, evidence }: Finding): Pair | null {
  const [quoted, ...more] = evidence
  if (!check.startsWith('earlier-') || !quoted?.path || quoted.line === null || more.length > 0) return null
  const [here, there] = [`${path}:${line}`, `${quoted.path}:${quoted.line}`]
  return { other: quoted.path, key: `${here} ${there}`, turned: `${there} ${here}` }
}
