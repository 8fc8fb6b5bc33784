import type { RuleSet } from '../model/index.ts'

const texts = new WeakMap<RuleSet, ReadonlyMap<string, string>>()

/** Keeps the text of each file that rules were read from. */
export const keepTexts = (rules: RuleSet, read: ReadonlyMap<string, string>): void => {
  texts.set(rules, read)
}

/** Returns the text of each file that rules were read from, by its path or by the name of the pack. */
export const textsOf = (rules: RuleSet): ReadonlyMap<string, string> => texts.get(rules) ?? new Map()
