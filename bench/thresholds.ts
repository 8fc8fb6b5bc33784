/**
 * What each threshold of comparing is worth: `npm run bench:thresholds -- [--data FOLDER] [--articles FOLDER [--most N]]
 * [--rules FILE]`. The folder holds labelled sets (`*.jsonl`, each called by its name; see `measureSet`), the articles are
 * checked as one archive. Prints Markdown.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadRules } from '../src/index.ts'
import { NO_RULES } from '../src/model/index.ts'
import { articlesOf, evenly } from './text.ts'
import { report } from './thresholds/report.ts'
import { measureArticles, measureSet } from './thresholds/sets.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    articles: { type: 'string' },
    /** Most articles that are checked, taken evenly from all. */
    most: { type: 'string', default: '1500' },
    rules: { type: 'string', multiple: true, default: [] },
  },
})

function rulesOf(paths: readonly string[]) {
  if (paths.length === 0) return NO_RULES
  const files = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  const { rules, mistakes } = loadRules(files, () => null)
  if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes))
  return rules
}

const folder = values.data
const sets = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
const measured = sets.sort().flatMap((name) => {
  console.error(name)
  return measureSet(name.replace(/\.jsonl$/, ''), join(folder as string, name))
})
if (values.articles !== undefined) {
  const articles = evenly(articlesOf(values.articles), Number(values.most))
  measured.push({ name: `${articles.length} articles`, tally: measureArticles(articles, rulesOf(values.rules)) })
}
console.log(report(measured))
