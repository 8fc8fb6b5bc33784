import { commands, type ExtensionContext, type TextDocument, Uri, window, workspace } from 'vscode'
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/node'
import { CHECKED, type CheckedStatus } from '../../../src/server/own-messages.ts'
import { addCommands } from './commands.ts'
import { type Program, programOf } from './program.ts'
import { Status } from './status.ts'

/** The files whose articles and rules the server reads, by the ends of their names: editors name few of their languages alike. */
const PATTERN = '**/*.{md,markdown,mdx,html,htm,txt,adoc,asciidoc,rst,yml,yaml}'

let running: { client: LanguageClient; program: Program } | null = null

/** Starts the server, and adds the commands and the status. */
export async function activate(context: ExtensionContext): Promise<void> {
  const status = new Status()
  context.subscriptions.push(status, ...addCommands(context, () => running))
  context.subscriptions.push(
    commands.registerCommand('factlint.restart', async () => {
      await stop()
      await start(context, status)
    }),
    workspace.onDidChangeConfiguration(async (event) => {
      if (!event.affectsConfiguration('factlint.node')) return
      await stop()
      await start(context, status)
    }),
  )
  await start(context, status)
}

/** Ends the server. */
export const deactivate = (): Promise<void> => stop()

async function start(context: ExtensionContext, status: Status): Promise<void> {
  const program = programOf(context)
  if (program === null) {
    await askForNode()
    return
  }
  const { command, args, env } = program
  const options: LanguageClientOptions = {
    documentSelector: [{ scheme: 'file', pattern: PATTERN }],
    initializationOptions: { status: true },
  }
  const server = { command, args: [...args, 'lsp', '--stdio'], options: { env } }
  const client = new LanguageClient('factlint', 'factlint', server, options)
  client.onNotification(CHECKED, (checked: CheckedStatus) => {
    // The server writes some signs of an address otherwise than the editor, which knows its documents by its own.
    const document = workspace.textDocuments.find((one) => isAt(one, checked.uri))
    status.checked({ ...checked, uri: document?.uri.toString() ?? checked.uri })
  })
  await client.start()
  running = { client, program }
  await commands.executeCommand('setContext', 'factlint.isRunning', true)
}

const isAt = (document: TextDocument, uri: string): boolean => document.uri.fsPath === Uri.parse(uri).fsPath

async function stop(): Promise<void> {
  const client = running?.client
  running = null
  await commands.executeCommand('setContext', 'factlint.isRunning', false)
  await client?.stop()
}

async function askForNode(): Promise<void> {
  const open = 'Open the setting'
  const answer = await window.showErrorMessage(
    `factlint needs Node.js 24 or later, and this editor has ${process.versions.node}. Update the editor, or name another Node.js in the setting "factlint.node".`,
    open,
  )
  if (answer === open) await commands.executeCommand('workbench.action.openSettings', 'factlint.node')
}
