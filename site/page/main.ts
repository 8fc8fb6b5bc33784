import { ZipError } from '../../src/base/zip-entries.ts'
import type { ArticleSource, Format } from '../../src/model/index.ts'
import { count } from '../../src/report/words.ts'
import type { Checked } from '../../src/widget/checker.ts'
import { type Archive, archiveOfDrop, archiveOfFiles, MOST_ARTICLES } from './archive.ts'
import { openArticle } from './article-editor.ts'
import { startWorker } from './ask.ts'
import { ARTICLE_PATH, RULES_PATH } from './files.ts'
import { linkOf, showFacts, showFindings, showLegend, showMistakes, showNumbers } from './panels.ts'
import { openRules } from './rules-editor.ts'
import { SAMPLE } from './sample.ts'
import { type Draft, draftOf, fragmentOf } from './share.ts'
import { makeTabs } from './tabs.ts'

/** Milliseconds after the last change until the article is checked, and until rules are read. */
const PAUSES = { check: 60, rules: 250 }

const part = <Kind extends HTMLElement = HTMLElement>(id: string): Kind => document.getElementById(id) as Kind
const [published, format] = [part<HTMLInputElement>('published'), part<HTMLSelectElement>('format')]

const start = (await draftOf(location.hash)) ?? SAMPLE
const ask = startWorker((done, total) => {
  part('archive-state').textContent = done < total ? `Reading article ${done} of ${total}…` : ''
})
const article = openArticle(part('article-editor'), start.article, {
  changed: () => later('check'),
  number(index) {
    const card = part('numbers').querySelector(`[data-number="${index}"]`)
    for (const other of part('numbers').querySelectorAll('.chosen')) other.classList.remove('chosen')
    card?.classList.add('chosen')
    if (!part('numbers').hidden) card?.scrollIntoView({ block: 'nearest' })
  },
})
const rules = openRules(part('rules-editor'), start.rules, ask, () => later('rules'))
setDay(start)

const showInput = makeTabs(part('inputs'))
const showOutput = makeTabs(part('outputs'), (panel) => {
  if (panel === 'facts') void drawFacts()
})

let archive: Archive = { articles: [], left: { other: 0, large: 0, over: 0 } }
let last: { text: string; checked: Checked } | null = null
const timers: Partial<Record<keyof typeof PAUSES, ReturnType<typeof setTimeout>>> = {}

function later(what: keyof typeof PAUSES): void {
  clearTimeout(timers[what])
  timers[what] = setTimeout(() => void { check, rules: readRules }[what]().catch(failed), PAUSES[what])
}

function setDay(draft: Draft): void {
  published.value = draft.published
  format.value = draft.format
}

const draft = (): Draft => ({
  article: article.text,
  rules: rules.text,
  published: published.value,
  format: format.value as Format,
})

const source = (text: string): ArticleSource => ({
  path: ARTICLE_PATH,
  text,
  published: published.value || null,
  format: format.value as Format,
})

async function check(): Promise<void> {
  const { text } = article
  const checked = await ask('check', { article: source(text) })
  if (text !== article.text) return
  last = { text, checked }
  article.show(text, checked)
  showFindings(part('findings'), text, checked)
  showNumbers(part('numbers'), checked)
  showLegend(part('legend'), checked)
  part('findings-count').textContent = String(checked.findings.length)
  part('numbers-count').textContent = String(checked.numbers.length)
  if (!part('facts').hidden) await drawFacts()
}

async function readRules(): Promise<void> {
  const { text } = rules
  const mistakes = await ask('rules', { text })
  if (text !== rules.text) return
  rules.show(text, mistakes)
  showMistakes(part('mistakes'), mistakes)
  part('rules-count').textContent = mistakes.length === 0 ? '' : String(mistakes.length)
  await checkWithArchive()
}

/** Checks the article at once, and again when the archive has been read. */
async function checkWithArchive(): Promise<void> {
  await check()
  if (archive.articles.length === 0) return
  await ask('read', {})
  await check()
}

async function drawFacts(): Promise<void> {
  showFacts(part('facts'), await ask('histories', { article: source(article.text) }))
}

async function useArchive(reading: Promise<Archive>): Promise<void> {
  try {
    archive = await reading
  } catch (error) {
    if (!(error instanceof ZipError)) throw error
    part('archive-list').textContent = error.message
    return
  }
  const { articles, left } = archive
  const without = [
    left.other > 0 ? `${count(left.other, 'file')} that ${left.other === 1 ? 'is no article' : 'are no articles'}` : '',
    left.large > 0 ? `${count(left.large, 'file')} over 1 MB` : '',
    left.over > 0 ? `${count(left.over, 'article')} over the ${MOST_ARTICLES} that this page takes` : '',
  ].filter(Boolean)
  part('archive-list').textContent =
    `${count(articles.length, 'article')} to compare with${without.length > 0 ? `; left out: ${without.join(', ')}` : ''}.`
  part('archive-count').textContent = articles.length === 0 ? '' : String(articles.length)
  await ask('archive', { articles })
  await checkWithArchive()
}

function failed(error: unknown): void {
  part('findings').textContent = 'Something went wrong in this page. Reload it, and please report what you wrote.'
  reportError(error)
}

/** Shows a line of the article, of the rules, or of an article of the archive. */
function open(path: string, line: number): void {
  if (path === RULES_PATH) {
    showInput('rules')
    rules.reveal(line)
  } else if (path === ARTICLE_PATH || path === '') {
    showInput('article')
    article.reveal(line)
  } else {
    const text = archive.articles.find((one) => one.path === path)?.text ?? ''
    part('other-name').textContent = path
    const lines = text.split(/\r\n|\r|\n/).map((words, i) => {
      const row = document.createElement('li')
      row.textContent = words
      row.classList.toggle('chosen', i + 1 === line)
      return row
    })
    part('other-text').replaceChildren(...lines)
    part<HTMLDialogElement>('other').showModal()
    lines[line - 1]?.scrollIntoView({ block: 'center' })
  }
}

document.addEventListener('click', (event) => {
  const target = event.target as Element
  const link = linkOf(target.closest('a')?.getAttribute('href') ?? '')
  if (link) {
    event.preventDefault()
    open(link.path, link.line)
  }
  const button = target.closest<HTMLElement>('.fix')
  const finding = last?.checked.findings[Number(button?.dataset.finding ?? Number.NaN)]
  const fix = finding?.fixes[Number(button?.dataset.fix)]
  if (!fix) return
  if (fix.path === null) article.apply(fix)
  else {
    showInput('rules')
    rules.apply(fix)
  }
})

published.addEventListener('input', () => later('check'))
format.addEventListener('input', () => later('check'))
part<HTMLInputElement>('show-numbers').addEventListener('input', ({ target }) => {
  const { checked } = target as HTMLInputElement
  article.showNumbers(checked)
  part('legend').hidden = !checked
})

part('share').addEventListener('click', async () => {
  history.replaceState(null, '', await fragmentOf(draft()))
  const said = part('shared')
  try {
    await navigator.clipboard.writeText(location.href)
    said.textContent = 'Link copied. It holds the text itself: whoever has the link can read it.'
  } catch {
    said.textContent = 'The link is in the address bar. It holds the text itself: whoever has it can read it.'
  }
})

function load(next: Draft): void {
  setDay(next)
  article.setText(next.article)
  rules.setText(next.rules)
  history.replaceState(null, '', location.pathname)
  showInput('article')
  showOutput('findings')
}

part('example').addEventListener('click', () => load(SAMPLE))
part('clear').addEventListener('click', () => load({ ...SAMPLE, article: '', rules: '' }))
addEventListener('hashchange', async () => {
  const next = await draftOf(location.hash)
  if (next) load(next)
})

for (const id of ['folder', 'zip'])
  part<HTMLInputElement>(id).addEventListener('input', ({ target }) => {
    const { files } = target as HTMLInputElement
    if (files && files.length > 0) useArchive(archiveOfFiles(files)).catch(failed)
  })
const drop = part('drop')
for (const name of ['dragenter', 'dragover', 'dragleave', 'drop'] as const)
  drop.addEventListener(name, (event) => {
    event.preventDefault()
    drop.classList.toggle('over', name === 'dragenter' || name === 'dragover')
    if (name === 'drop' && event.dataTransfer) useArchive(archiveOfDrop(event.dataTransfer.items)).catch(failed)
  })

await readRules().catch(failed)
document.documentElement.dataset.ready = ''
