import { compilePattern } from '../grammar/compromise/pattern.ts'
import type { Mistake, RuleSet } from '../model/index.ts'
import { sameDimension, singularUnit } from '../quantity/index.ts'
import { loadRules as load, type ReadBeside, type SourceFile } from '../rules/index.ts'
import { expectFunction, expectList, expectText } from './arguments.ts'

export { readBaseline, readConfig } from '../rules/index.ts'

/**
 * Reads and compiles rule files with all that they extend; `options.extends` names built-in packs ("factlint/crisis") to
 * load with them. If there is any mistake, returns all mistakes and no rules; a pack whose text `readBeside` does not
 * return is one. Throws a `TypeError` for an argument of the wrong kind, and if `readBeside` returns anything but a text
 * or null.
 */
export function loadRules(
  files: readonly SourceFile[],
  readBeside: ReadBeside,
  options: { extends?: readonly string[] } = {},
): { rules: RuleSet; mistakes: Mistake[] } {
  expectList(files, 'the files of loadRules')
  for (const [i, file] of files.entries()) {
    expectText(file?.path, `the files of loadRules[${i}].path`)
    expectText(file?.text, `the files of loadRules[${i}].text`)
  }
  expectFunction(readBeside, 'the reader of loadRules')
  if (options.extends !== undefined) expectList(options.extends, 'the option `extends` of loadRules')
  const units = { nameOf: singularUnit, converts: sameDimension }
  return load(files, textFrom(readBeside), { ...options, units, patterns: { compile: compilePattern } })
}

/** Returns a reader that takes only a text for one, and nothing at all for null. */
const textFrom =
  (readBeside: ReadBeside): ReadBeside =>
  (path) => {
    const text: unknown = readBeside(path) ?? null
    if (text !== null) expectText(text, `what the reader of loadRules returns for \`${path}\``)
    return text
  }
