import { isAbsolute, join, relative, sep } from 'node:path'
import {
  commands,
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  ProgressLocation,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { EXPLAIN, FACTS, type FactsAnswer } from '../../../src/server/own-messages.ts'
import { showPage } from './pages.ts'
import { type Program, run } from './program.ts'

/** The address of the one document that explains a number. */
const EXPLANATION = Uri.parse('factlint:Explanation.md')

/** What the commands work with. */
interface Running {
  client: LanguageClient
  program: Program
}

/** Adds the commands, which do nothing while no server runs. */
export function addCommands(context: ExtensionContext, running: () => Running | null): Disposable[] {
  let explanation = ''
  const changed = new EventEmitter<Uri>()
  const command = (name: string, work: (running: Running) => Promise<void>) =>
    commands.registerCommand(`factlint.${name}`, async () => {
      const now = running()
      if (now === null) await window.showWarningMessage('factlint is not running in this window.')
      else await work(now).catch((error) => window.showErrorMessage(`factlint: ${(error as Error).message}`))
    })
  return [
    workspace.registerTextDocumentContentProvider(EXPLANATION.scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => explanation,
    }),
    command('explainHere', async ({ client }) => {
      const answer = await client.sendRequest<string | null>(EXPLAIN, placeOf(client))
      if (answer === null) {
        await window.showInformationMessage('factlint reads no number here. Put the cursor in one.')
        return
      }
      explanation = answer
      changed.fire(EXPLANATION)
      await commands.executeCommand('markdown.showLockedPreviewToSide', EXPLANATION)
    }),
    command('factHistory', async ({ client, program }) => {
      const { here, facts } = (await client.sendRequest<FactsAnswer | null>(FACTS, placeOf(client))) ?? NO_FACTS
      const fact = here ?? (await pickFact(facts))
      if (fact === null) return
      const folder = folderHere()
      const html = await busily(`Looking up ${fact}`, () => run(program, folder, ['history', fact, '--format', 'html']))
      showPage(context, fact, html, folder)
    }),
    command('openReport', async ({ program }) => {
      const folder = folderHere()
      await workspace.saveAll(false)
      const html = await busily('Checking the folder', () => run(program, folder, ['check', '--format', 'html']))
      showPage(context, 'factlint: report', html, folder)
    }),
    commands.registerCommand('factlint.open', openFile),
  ]
}

const NO_FACTS: FactsAnswer = { here: null, facts: [] }

/** Opens a line, from 1, of a file in a folder of the window. */
async function openFile(folder: string, path: string, line: number): Promise<void> {
  const isOpen = workspace.workspaceFolders?.some(({ uri }) => uri.fsPath === folder)
  const file = join(folder, path)
  const below = relative(folder, file)
  if (!isOpen || below.startsWith(`..${sep}`) || isAbsolute(below)) return
  const at = new Range(line - 1, 0, line - 1, 0)
  await window.showTextDocument(Uri.file(file), { selection: at, viewColumn: ViewColumn.One })
}

/** Returns the place of the cursor as requests name it. Throws if no file is open. */
function placeOf(client: LanguageClient): object {
  const editor = window.activeTextEditor
  if (!editor) throw new Error('open an article or a rule file first')
  return client.code2ProtocolConverter.asTextDocumentPositionParams(editor.document, editor.selection.active)
}

/** Returns the folder of the file that is open, or the first one. Throws if the window has none. */
function folderHere(): string {
  const uri = window.activeTextEditor?.document.uri
  const folder = (uri && workspace.getWorkspaceFolder(uri)) ?? workspace.workspaceFolders?.[0]
  if (!folder) throw new Error('open the folder that holds the articles and the rules')
  return folder.uri.fsPath
}

async function pickFact(facts: FactsAnswer['facts']): Promise<string | null> {
  if (facts.length === 0) throw new Error('the rules of this folder have no facts')
  const items = facts.map(({ id, name }) => ({ label: name, description: id }))
  return (await window.showQuickPick(items, { title: 'Which fact?', matchOnDescription: true }))?.description ?? null
}

const busily = <T>(title: string, work: () => Promise<T>): Thenable<T> =>
  window.withProgress({ location: ProgressLocation.Notification, title: `factlint: ${title}…` }, work)
