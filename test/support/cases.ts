import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type CheckOptions, checkAll, readAll } from '../../src/core.ts'
import type { ArticleSource, Finding } from '../../src/model/index.ts'
import { rulesFrom } from './rules.ts'

/**
 * What the checks find in a case: a folder with an article, articles published before it under `earlier`, and the rules of
 * the folder, or of the folder around it.
 */
export function findingsOf(folder: string, options: CheckOptions = {}): Finding[] {
  const rules = [folder, dirname(folder)].map((place) => join(place, 'rules.yml')).find((file) => existsSync(file))
  const all = { ...options, ...(rules && { rules: rulesFrom(readFileSync(rules, 'utf8')) }) }
  const articles = articlesIn(folder, '').filter(({ path }) => path?.startsWith('article.'))
  const { files } = checkAll({ ...all, readings: readAll(articles, all), earlier: articlesIn(folder, 'earlier/') })
  if (files.length !== 1) throw new Error(`${folder}: one article expected, ${files.length} read`)
  return files.flatMap(({ findings }) => findings)
}

/** The same, one line a finding. */
export const checkCase = (folder: string): string => findingsOf(folder).map(lineOf).join('')

function articlesIn(folder: string, under: string): ArticleSource[] {
  if (!existsSync(join(folder, under))) return []
  return readdirSync(join(folder, under))
    .filter((name) => /\.(?:md|txt|html)$/.test(name))
    .sort()
    .map((name) => ({ path: `${under}${name}`, text: readFileSync(join(folder, under, name), 'utf8') }))
}

const lineOf = ({ line, column, endLine, endColumn, severity, check, message }: Finding): string =>
  `${line}:${column}-${endLine}:${endColumn} ${severity} ${check}: ${message}\n`
