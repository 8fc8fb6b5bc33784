import {
  type Disposable,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  window,
  workspace,
} from 'vscode'
import type { CheckedStatus } from '../../../src/server/own-messages.ts'

/** Shows in the status bar what was found in the article of the active editor, and what of it was not checked. */
export class Status implements Disposable {
  readonly #item: StatusBarItem
  readonly #known = new Map<string, CheckedStatus>()
  readonly #listeners: Disposable[]

  constructor() {
    this.#item = window.createStatusBarItem('factlint', StatusBarAlignment.Right, 100)
    this.#item.name = 'factlint'
    this.#item.command = 'workbench.actions.view.problems'
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => this.#show()),
      workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString())),
      workspace.onDidChangeConfiguration(() => this.#show()),
      languages.onDidChangeDiagnostics(() => this.#show()),
    ]
  }

  /** Takes note of what a check came to. */
  checked(status: CheckedStatus): void {
    this.#known.set(status.uri, status)
    this.#show()
  }

  dispose(): void {
    this.#item.dispose()
    for (const listener of this.#listeners) listener.dispose()
  }

  #show(): void {
    const uri = window.activeTextEditor?.document.uri
    const status = uri && this.#known.get(uri.toString())
    if (!uri || !status || !workspace.getConfiguration('factlint').get('showStatus', true)) {
      this.#item.hide()
      return
    }
    const { counts, summary } = status
    this.#item.text = textOf(counts)
    this.#item.tooltip = summary
    this.#item.accessibilityInformation = { label: `factlint: ${summary}` }
    this.#item.backgroundColor =
      counts && counts.error > 0 ? new ThemeColor('statusBarItem.errorBackground') : undefined
    this.#item.show()
  }
}

/** Returns the counts as the status bar shows them, with its icons. */
export function textOf(counts: CheckedStatus['counts']): string {
  if (counts === null) return 'factlint $(circle-slash)'
  const parts = [
    counts.error > 0 ? `$(error) ${counts.error}` : '',
    counts.warning > 0 ? `$(warning) ${counts.warning}` : '',
    counts.notice > 0 ? `$(info) ${counts.notice}` : '',
  ].filter(Boolean)
  return `factlint ${parts.length === 0 ? '$(check)' : parts.join(' ')}`
}
