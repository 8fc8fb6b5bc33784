import type { RuleSet } from '../model/index.ts'
import type { RawTable } from './file/rule-file.ts'

/** A CSV or JSON file with the values of a series: its text, and the columns that the rules name. */
export interface TableText {
  text: string
  table: RawTable
}

/** The texts of the files that rules were read from, by path or by the name of the pack. */
interface Texts {
  rules: ReadonlyMap<string, string>
  tables: ReadonlyMap<string, TableText>
}

const texts = new WeakMap<RuleSet, Texts>()

/** Keeps the text of each file that rules were read from. */
export const keepTexts = (rules: RuleSet, read: Texts): void => {
  texts.set(rules, read)
}

/** Returns the text of each rule file that rules were read from, by its path or by the name of the pack. */
export const textsOf = (rules: RuleSet): ReadonlyMap<string, string> => texts.get(rules)?.rules ?? new Map()

/** Returns the CSV and JSON files that rules were read from, by path. */
export const tablesOf = (rules: RuleSet): ReadonlyMap<string, TableText> => texts.get(rules)?.tables ?? new Map()
