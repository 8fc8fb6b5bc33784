import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadRules } from '../../src/core.ts'
import type { RuleSet } from '../../src/model/index.ts'

const known = new Map<string, RuleSet>()

/** The rules of one file's text, shipped packs within reach; throws where there is a mistake in them. */
export function rulesFrom(text: string): RuleSet {
  const before = known.get(text)
  if (before) return before
  const { rules, mistakes } = loadRules([{ path: 'rules.yml', text }], pack)
  if (mistakes.length > 0) throw new Error(mistakes.map((m) => `${m.line}:${m.column} ${m.message}`).join('\n'))
  known.set(text, rules)
  return rules
}

/** The rules that come with factlint. */
export const shippedRules = (): RuleSet => rulesFrom('extends: [factlint/crisis, factlint/gaza, factlint/people]\n')

export function pack(name: string): string | null {
  const pack = /^factlint\/([a-z-]+)$/.exec(name)?.[1]
  const file = fileURLToPath(new URL(`../../rules/${pack}.yml`, import.meta.url))
  return pack && existsSync(file) ? readFileSync(file, 'utf8') : null
}
