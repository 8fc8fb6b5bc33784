import { compilePattern } from '../grammar/compromise/pattern.ts'
import type { Mistake, RuleSet } from '../model/index.ts'
import { sameDimension, singularUnit } from '../quantity/index.ts'
import { loadRules as load, type ReadBeside, type SourceFile } from '../rules/index.ts'

export { readBaseline, readConfig } from '../rules/index.ts'

/**
 * Reads and compiles rule files with all that they extend; `options.extends` names built-in packs ("factlint/crisis") to
 * load with them. If there is any mistake, returns all mistakes and no rules.
 */
export function loadRules(
  files: readonly SourceFile[],
  readBeside: ReadBeside,
  options: { extends?: readonly string[] } = {},
): { rules: RuleSet; mistakes: Mistake[] } {
  const units = { nameOf: singularUnit, converts: sameDimension }
  return load(files, readBeside, { ...options, units, patterns: { compile: compilePattern } })
}
