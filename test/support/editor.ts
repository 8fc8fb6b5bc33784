import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  type CodeAction,
  CodeActionRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  type CompletionItem,
  CompletionRequest,
  createProtocolConnection,
  DefinitionRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  FileChangeType,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type Location,
  type MarkupContent,
  type Position,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ReferencesRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceClientCapabilities,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { CHECKED, type CheckedStatus } from '../../src/server/own-messages.ts'
import { program } from './programs/built.ts'

/** An editor that talks to the server; its files have paths from the first folder. */
export interface Editor {
  open(path: string, text: string): void
  /** Replaces a range of an open file. */
  change(path: string, edit: TextEdit): void
  /** Replaces all of an open file. */
  write(path: string, text: string): void
  close(path: string): void
  changedOnDisk(...paths: string[]): void
  folders(added: string[], removed: string[]): void
  text(path: string): string
  /** Waits for the diagnostics of a file as it is now that satisfy a condition. */
  shown(path: string, isWanted?: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>
  hover(path: string, position: Position): Promise<string | null>
  definition(path: string, position: Position): Promise<string | null>
  references(path: string, position: Position): Promise<string[]>
  /** The lenses of a file, each with its line, as they are when they come into view. */
  lenses(path: string): Promise<string[]>
  completions(path: string, position: Position): Promise<CompletionItem[]>
  actions(path: string, range: Range): Promise<CodeAction[]>
  /** Sends a request and cancels it at once; returns the code of the error that answers it. */
  cancelled(path: string, position: Position): Promise<number | null>
  /** The answer to a request of factlint's own about a place. */
  ask<Answer>(method: string, path: string, position: Position): Promise<Answer>
  /** What the last check of a file came to, as an editor is told that asks for it. */
  status(path: string): Promise<CheckedStatus>
  /** Every version of a file for which diagnostics were shown, in order. */
  versions(path: string): number[]
  uri(path: string): string
  readonly messages: readonly string[]
  /** Waits until something is told, and returns it. */
  told(): Promise<string>
  /** How many objects the server holds. */
  held(): Promise<number>
  /** Ends the server as an editor does, and returns its exit status. */
  end(): Promise<number | null>
}

/** Code that answers how many objects are held. */
const MEASURE = `data:text/javascript,${encodeURIComponent(`import { queryObjects } from 'node:v8'
process.on('message', () => process.send(queryObjects(Object)))
process.channel.unref()`)}`

/** Starts the server for an editor with a folder, and others; it ends with the test. */
export async function openEditor(
  folders: readonly [string, ...string[]],
  workspace: WorkspaceClientCapabilities = {},
  cli: string = program('cli.js'),
): Promise<Editor> {
  const [base] = folders
  const args = ['--disable-warning=ExperimentalWarning', '--import', MEASURE, cli, 'lsp', '--stdio']
  const server = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] })
  const [input, output] = [server.stdin as Writable, server.stdout as Readable]
  const ended = new Promise<number | null>((resolve) => server.once('close', resolve))
  onTestFinished(async () => {
    server.kill()
    await ended
  })
  const connection = createProtocolConnection(new StreamMessageReader(output), new StreamMessageWriter(input))
  const uri = (path: string) => pathToFileURL(join(base, path)).href
  const open = new Map<string, TextDocument>()
  const messages: string[] = []
  const received: PublishDiagnosticsParams[] = []
  const waiting: (() => void)[] = []
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    received.push(params)
    for (const go of waiting.splice(0)) go()
  })
  const statuses = new Map<string, CheckedStatus>()
  connection.onNotification(CHECKED, (status: CheckedStatus) => {
    statuses.set(status.uri, status)
    for (const go of waiting.splice(0)) go()
  })
  connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    messages.push(message)
    for (const go of waiting.splice(0)) go()
  })
  connection.listen()
  const folder = (path: string) => ({ uri: pathToFileURL(path).href, name: path })
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders.map(folder),
    initializationOptions: { status: true },
    capabilities: { workspace: { workspaceFolders: true, ...workspace } },
  })
  await connection.sendNotification(InitializedNotification.type, {})
  const document = (path: string) => open.get(path) as TextDocument
  const place = (path: string, position: Position) => ({ textDocument: { uri: uri(path) }, position })
  const change = (path: string, edits: { range?: Range; text: string }[]) => {
    const next = TextDocument.update(document(path), edits as never, document(path).version + 1)
    open.set(path, next)
    void connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: uri(path), version: next.version },
      contentChanges: edits as never,
    })
  }
  return {
    uri,
    messages,
    open(path, text) {
      open.set(path, TextDocument.create(uri(path), 'markdown', 1, text))
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: uri(path), languageId: 'markdown', version: 1, text },
      })
    },
    change: (path, { range, newText }) => change(path, [{ range, text: newText }]),
    write: (path, text) => change(path, [{ text }]),
    close(path) {
      open.delete(path)
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uri(path) } })
    },
    changedOnDisk: (...paths) =>
      void connection.sendNotification(DidChangeWatchedFilesNotification.method, {
        changes: paths.map((path) => ({ uri: uri(path), type: FileChangeType.Changed })),
      }),
    folders: (added, removed) =>
      void connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: { added: added.map(folder), removed: removed.map(folder) },
      }),
    text: (path) => document(path).getText(),
    async told() {
      for (;;) {
        const last = messages.at(-1)
        if (last !== undefined) return last
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
    },
    async shown(path, isWanted = () => true) {
      for (;;) {
        const last = received.findLast((params) => params.uri === uri(path))
        const now = open.get(path)?.version
        const isCurrent = last?.version === undefined || now === undefined || last.version === now
        if (last && isCurrent && isWanted(last.diagnostics)) return last.diagnostics
        await new Promise<void>((resolve) => {
          waiting.push(resolve)
        })
      }
    },
    async hover(path, position) {
      const answer = await connection.sendRequest(HoverRequest.type, place(path, position))
      return answer && (answer.contents as MarkupContent).value
    },
    async definition(path, position) {
      const answer = (await connection.sendRequest(DefinitionRequest.type, place(path, position))) as Location | null
      return answer && `${answer.uri}:${answer.range.start.line + 1}`
    },
    async references(path, position) {
      const context = { includeDeclaration: false }
      const found = await connection.sendRequest(ReferencesRequest.type, { ...place(path, position), context })
      return (found ?? []).map((one) => `${one.uri}:${one.range.start.line + 1}`)
    },
    async lenses(path) {
      const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: uri(path) } })
      const looked = (lenses ?? []).map((lens) => connection.sendRequest(CodeLensResolveRequest.type, lens))
      return (await Promise.all(looked)).map(({ range, command }) => `${range.start.line + 1}: ${command?.title}`)
    },
    completions: async (path, position) =>
      (await connection.sendRequest(CompletionRequest.type, place(path, position))) as CompletionItem[],
    actions: async (path, range) =>
      (await connection.sendRequest(CodeActionRequest.type, {
        ...{ textDocument: { uri: uri(path) }, range },
        context: { diagnostics: [] },
      })) as CodeAction[],
    async cancelled(path, position) {
      const asked = connection.sendRequest('textDocument/hover', place(path, position), {
        isCancellationRequested: true,
        onCancellationRequested: (listener: (event: unknown) => void) => {
          setImmediate(listener)
          return { dispose() {} }
        },
      } as never)
      return asked.then(
        () => null,
        (error) => error.code,
      )
    },
    ask: (method, path, position) => connection.sendRequest(method, place(path, position)),
    async status(path) {
      for (;;) {
        const status = statuses.get(uri(path))
        if (status) return status
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
    },
    versions: (path) => received.flatMap((params) => (params.uri === uri(path) ? (params.version ?? []) : [])),
    held: () =>
      new Promise((resolve) => {
        server.once('message', resolve)
        server.send('held')
      }),
    async end() {
      await connection.sendRequest(ShutdownRequest.type)
      await connection.sendNotification(ExitNotification.type)
      return ended
    },
  }
}

/** Returns what an action writes: the text of each file that it changes, by URI. */
export function applied(action: CodeAction | undefined, textOf: (uri: string) => string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(action?.edit?.changes ?? {}).map(([uri, edits]) => [
      uri,
      TextDocument.applyEdits(TextDocument.create(uri, '', 0, textOf(uri)), edits),
    ]),
  )
}
