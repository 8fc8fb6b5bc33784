import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { type ExtensionContext, workspace } from 'vscode'

/** The oldest Node.js that runs factlint. */
const OLDEST = 24

/** How the command line that comes with the extension is started. */
export interface Program {
  command: string
  args: readonly string[]
  env: NodeJS.ProcessEnv
}

/**
 * Returns how to start the command line that comes with the extension: by the Node.js of the settings, or by that of the
 * editor. Null if the editor's is too old and the settings name no other.
 */
export function programOf(context: ExtensionContext): Program | null {
  const node = workspace.getConfiguration('factlint').get<string>('node', '')
  if (node === '' && Number(process.versions.node.split('.')[0]) < OLDEST) return null
  return {
    command: node === '' ? process.execPath : node,
    args: [join(context.extensionPath, 'server/dist/cli.js')],
    // The editor's own program is Node.js only if it is told to be.
    env: { ...process.env, ...(node === '' && { ELECTRON_RUN_AS_NODE: '1' }) },
  }
}

/** The most that a report may be long, in bytes. */
const LONGEST = 100_000_000

/** Runs the command line in a folder; returns what it prints. Throws an error with what it says if it prints nothing. */
export function run({ command, args, env }: Program, cwd: string, more: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, [...args, ...more], { cwd, env, maxBuffer: LONGEST }, (error, stdout, stderr) => {
      // With findings the status is 1, and the report is printed all the same.
      if (stdout !== '') resolve(stdout)
      else reject(new Error(stderr.trim() || error?.message || 'factlint printed nothing'))
    })
  })
}
