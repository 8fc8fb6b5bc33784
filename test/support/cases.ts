import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isMap, isSeq, parseDocument, Scalar } from 'yaml'
import { type CheckOptions, checkAll, readAll } from '../../src/core.ts'
import type { ArticleSource, Finding } from '../../src/model/index.ts'
import { rulesFrom } from './rules.ts'

/** The files of cases, one for each check: `weekday.yml`. */
const FOLDER = new URL('../check/cases/', import.meta.url)

/** An article and what the checks find in it. */
export interface Case {
  /** The check that it was written for, and its name among the cases of that check. */
  check: string
  name: string
  article: ArticleSource
  /** Articles published before it. */
  earlier: ArticleSource[]
  /** The text of a rule file; null where there is none. */
  rules: string | null
  /** What is found, as `linesOf` writes it: empty where nothing is, null where something is that is not written yet. */
  expected: string | null
}

/** An article as it is written in a file of cases. */
interface ArticleEntry {
  /** Its file name, `article.md` unless stated. */
  file?: string
  /** Title and date become front matter, so that `text` begins in line 6. Without both of them `text` is the whole file. */
  title?: string
  date?: string
  text: string
}

/** A case as it is written: under `finds` with what is expected, under `silent` without. */
interface CaseEntry extends ArticleEntry {
  name: string
  earlier?: ArticleEntry[]
  /** Rules of this case alone, in place of those of the file. */
  rules?: string
  expected?: string
}

interface CaseFile {
  /** Rules for all cases of the file. */
  rules?: string
  finds: CaseEntry[]
  silent: CaseEntry[]
}

const FILE_KEYS = ['rules', 'finds', 'silent']
const ARTICLE_KEYS = ['file', 'title', 'date', 'text']
const CASE_KEYS = [...ARTICLE_KEYS, 'name', 'earlier', 'rules', 'expected']

const pathOf = (check: string): string => fileURLToPath(new URL(`${check}.yml`, FOLDER))

/** Returns the checks that have cases. */
export const checksWithCases = (): string[] =>
  readdirSync(FOLDER)
    .map((file) => file.replace(/\.yml$/, ''))
    .sort()

/** Reads the cases of a check: those in which something is found, then those in which nothing is. */
export function casesOf(check: string): Case[] {
  const document = parseDocument(readFileSync(pathOf(check), 'utf8'))
  if (document.errors.length > 0) throw new Error(`${check}.yml: ${document.errors.join('\n')}`)
  const file: CaseFile = document.toJS()
  onlyKeys(file, FILE_KEYS, check)
  const cases = [
    ...file.finds.map((entry) => ({ ...caseFrom(check, entry, file), expected: entry.expected || null })),
    ...file.silent.map((entry) => ({ ...caseFrom(check, entry, file), expected: '' })),
  ]
  for (const { name, expected } of file.silent)
    if (expected !== undefined)
      throw new Error(`${check}.yml expects something of ${name}, which stands under "silent"`)
  const twice = cases.find(({ name }, at) => cases.findIndex((other) => other.name === name) < at)
  if (twice) throw new Error(`${check}.yml has two cases called ${twice.name}`)
  return cases
}

/** Reads the cases of all checks. */
export const allCases = (): Case[] => checksWithCases().flatMap(casesOf)

/** Returns what the checks find in a case. */
export function findingsOf(of: Case, options: CheckOptions = {}): Finding[] {
  const all = { ...options, ...(of.rules !== null && { rules: rulesFrom(of.rules) }) }
  const { files } = checkAll({ ...all, readings: readAll([of.article], all), earlier: of.earlier })
  if (files.length !== 1) throw new Error(`${of.check}: ${of.name}: one article expected, ${files.length} read`)
  return files.flatMap(({ findings }) => findings)
}

/** Writes findings as `line:column-endLine:endColumn severity check: message`, one a line. */
export const linesOf = (findings: readonly Finding[]): string =>
  findings
    .map(
      ({ line, column, endLine, endColumn, severity, check, message }) =>
        `${line}:${column}-${endLine}:${endColumn} ${severity} ${check}: ${message}\n`,
    )
    .join('')

/** Writes what is found in the cases under `finds` into the file of a check, and leaves all else there as it is. */
export function writeExpected(check: string, found: ReadonlyMap<string, string>): void {
  const document = parseDocument(readFileSync(pathOf(check), 'utf8'))
  const finds = document.get('finds')
  for (const entry of isSeq(finds) ? finds.items : []) {
    const lines = isMap(entry) ? found.get(String(entry.get('name'))) : undefined
    if (!isMap(entry) || lines === undefined || entry.get('expected') === lines) continue
    const expected = new Scalar(lines)
    expected.type = Scalar.BLOCK_LITERAL
    entry.set('expected', expected)
  }
  writeFileSync(pathOf(check), document.toString({ lineWidth: 0 }))
}

function caseFrom(check: string, entry: CaseEntry, file: CaseFile): Omit<Case, 'expected'> {
  const { name, earlier = [], rules = file.rules ?? null } = entry
  onlyKeys(entry, CASE_KEYS, `${check}: ${name}`)
  for (const one of earlier) onlyKeys(one, ARTICLE_KEYS, `${check}: ${name}: earlier`)
  return {
    check,
    name,
    article: sourceFrom(entry),
    earlier: earlier.map((one) => sourceFrom(one, 'earlier/')),
    rules,
  }
}

const sourceFrom = ({ file = 'article.md', title, date, text }: ArticleEntry, under = ''): ArticleSource => ({
  path: `${under}${file}`,
  text: title === undefined ? text : `---\ntitle: ${title}\ndate: ${date}\n---\n\n${text}`,
})

function onlyKeys(entry: object, keys: readonly string[], where: string): void {
  const other = Object.keys(entry).find((key) => !keys.includes(key))
  if (other !== undefined) throw new Error(`${where}: no key "${other}" here; there are ${keys.join(', ')}`)
}
