import {
  CodeActionKind,
  CodeLensRefreshRequest,
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  type TextDocumentPositionParams,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { stackOf } from '../model/index.ts'
import type { Surroundings } from '../workspace/context.ts'
import { Answers, type LensData } from './answers.ts'
import { fileOf } from './files.ts'
import { Folders } from './folders.ts'
import { CHECKED, EXPLAIN, FACTS } from './own-messages.ts'

/** Serves an editor over a stream of messages, until it ends the process. */
export function serve(surroundings: Surroundings, input: NodeJS.ReadableStream, output: NodeJS.WritableStream): void {
  const connection = createConnection(input, output)
  const documents = new TextDocuments(TextDocument)
  const failed = (error: unknown) => connection.console.error(stackOf(error))
  const folders = new Folders(surroundings, (params) => void connection.sendDiagnostics(params), {
    trouble: (message) =>
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: `factlint: ${message}`,
      }),
    reread() {
      if (asked.capabilities.workspace?.codeLens?.refreshSupport)
        connection.sendRequest(CodeLensRefreshRequest.type).catch(failed)
    },
    checked(status) {
      if (asked.initializationOptions?.status === true) connection.sendNotification(CHECKED, status).catch(failed)
    },
    failed,
  })
  let asked: InitializeParams
  connection.onInitialize((params) => {
    asked = params
    return initialized(params)
  })
  connection.onInitialized(() => {
    const roots = asked.workspaceFolders?.map(({ uri }) => uri) ?? (asked.rootUri ? [asked.rootUri] : [])
    folders.open(roots.flatMap((uri) => fileOf(uri) ?? []))
    const { workspace } = asked.capabilities
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] })
        .catch(failed)
    if (workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        folders.close(removed.flatMap(({ uri }) => fileOf(uri) ?? []))
        folders.open(added.flatMap(({ uri }) => fileOf(uri) ?? []))
        for (const document of documents.all()) folders.changed(document)
      })
  })
  documents.onDidChangeContent(({ document }) => folders.changed(document))
  documents.onDidClose(({ document }) => folders.closed(document))
  connection.onDidChangeWatchedFiles(({ changes }) =>
    folders.changedOnDisk(changes.flatMap(({ uri }) => fileOf(uri) ?? [])),
  )
  answer(connection, documents, folders, surroundings, () => asked)
  documents.listen(connection)
  connection.listen()
}

/** Answers what the editor asks about a place. */
function answer(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  folders: Folders,
  { home }: Surroundings,
  asked: () => InitializeParams,
): void {
  const answers = new Answers(home)
  const at = ({ textDocument }: Pick<TextDocumentPositionParams, 'textDocument'>) => {
    const document = documents.get(textDocument.uri)
    const found = document && folders.of(document.uri)
    return document && found ? { ...found, document } : null
  }
  connection.onHover(async (params, token) => {
    const place = at(params)
    return place && answers.hover(place, params.position, token)
  })
  connection.onDefinition(async (params) => {
    const place = at(params)
    return place && answers.definition(place, params.position)
  })
  connection.onReferences(async (params, token) => {
    const place = at(params)
    return place ? answers.references(place, params.position, token) : []
  })
  connection.onCodeLens((params) => {
    const place = at(params)
    return place ? answers.lenses(place) : []
  })
  connection.onCodeLensResolve(async (lens) => {
    const place = at({ textDocument: { uri: (lens.data as LensData).uri } })
    return place ? answers.lens(lens, place) : lens
  })
  connection.onCompletion(async (params) => {
    const place = at(params)
    return place ? answers.completion(place, params.position) : []
  })
  connection.onRequest(EXPLAIN, async (params: TextDocumentPositionParams) => {
    const place = at(params)
    return place && answers.explain(place, params.position)
  })
  connection.onRequest(FACTS, async (params: TextDocumentPositionParams) => {
    const place = at(params)
    return place && answers.facts(place, params.position)
  })
  connection.onCodeAction(async (params) => {
    const place = at(params)
    const takesSnippets = asked().capabilities.workspace?.workspaceEdit?.snippetEditSupport === true
    return place ? answers.actions(place, params.range, takesSnippets) : []
  })
}

const initialized = (params: InitializeParams): InitializeResult => ({
  serverInfo: { name: 'factlint' },
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    codeLensProvider: { resolveProvider: true },
    completionProvider: { triggerCharacters: [' ', '{', '/'] },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    ...(params.capabilities.workspace?.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
  },
})
