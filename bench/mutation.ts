import { parseArgs } from 'node:util'
import { table } from '../scripts/pages/table.ts'
import { CHECKS } from '../src/core.ts'
import { type Mutant, mutants } from './mutation/mutants.ts'
import { KINDS } from './mutation/places.ts'

const { values } = parseArgs({
  options: {
    /** The number of mutants, each with one number changed. */
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    /** The number of missed mutants to show. */
    misses: { type: 'string', default: '0' },
  },
})
const all = [...mutants(Number(values.count), Number(values.seed))]
const isFound = ({ findings }: Mutant) => findings.length > 0
const speaking = CHECKS.map(({ id }) => id).filter((id) => all.some(({ findings }) => findings[0]?.check === id))

function row(name: string, of: readonly Mutant[]): string[] {
  const found = of.filter(isFound)
  const share = of.length === 0 ? '' : `${Math.round((100 * found.length) / of.length)} %`
  const by = speaking.map((id) => String(found.filter(({ findings }) => findings[0]?.check === id).length || ''))
  return [name, String(of.length), String(found.length), share, ...by]
}

console.log(`One number changed at a time in the demo newsroom's articles, seed ${values.seed}.\n`)
console.log(
  table(
    ['read as', 'changed', 'found', 'share', ...speaking],
    [
      ...KINDS.map((kind) => [kind, all.filter((mutant) => mutant.kind === kind)] as const)
        .filter(([, of]) => of.length > 0)
        .map(([kind, of]) => row(kind, of)),
      row('all', all),
    ],
  ),
)
for (const { path, kind, line } of all.filter((mutant) => !isFound(mutant)).slice(0, Number(values.misses)))
  console.log(`${kind}\t${path}\t${line}`)
