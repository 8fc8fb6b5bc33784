import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { program, SOONER } from './built.ts'

const ACTION = program('action.js')

/** What one run of the action left behind. */
export interface ActionRun {
  status: number | null
  /** The log, workflow commands and all. */
  stdout: string
  stderr: string
  /** The job summary, in Markdown. */
  summary: string
  outputs: Record<string, string>
}

/** What the runner was told: the event and the inputs of the step, by their names in `action.yml`. */
export interface Step {
  event?: string
  payload?: object
  sha?: string
  inputs?: Record<string, string>
  /** Variables on top of the runner's own. */
  env?: Record<string, string>
  /** The largest file that the system lets the run write, in blocks of 512 bytes; more is refused, as on a full disk. */
  largestFile?: number
}

/** Starts the bundled action in the workspace `dir` the way the runner does, with no network behind its API address. */
export function runAction(
  dir: string,
  { event = 'pull_request', payload = {}, sha = '', inputs = {}, env = {}, largestFile }: Step = {},
): ActionRun {
  const files = mkdtempSync(join(tmpdir(), 'runner-'))
  const file = (name: string, content: string) => {
    const path = join(files, name)
    writeFileSync(path, content)
    return path
  }
  mkdirSync(join(files, 'temp'))
  const summary = file('summary.md', '')
  const output = file('output', '')
  const command = [process.execPath, ACTION]
  const limited = largestFile === undefined ? [] : ['sh', '-c', 'ulimit -f "$0" && exec "$@"', String(largestFile)]
  const [program = '', ...args] = [...limited, ...command]
  const run = spawnSync(program, args, {
    cwd: dir,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: {
      PATH: process.env.PATH,
      HOME: files,
      TZ: process.env.TZ ?? 'UTC',
      ...SOONER,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: dir,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
      GITHUB_REPOSITORY: 'newsroom/articles',
      GITHUB_SHA: sha,
      GITHUB_REF: event === 'pull_request' ? 'refs/pull/1/merge' : 'refs/heads/main',
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
      RUNNER_TEMP: join(files, 'temp'),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`, value]),
      ),
      ...env,
    },
  })
  return {
    status: run.status,
    stdout: run.stdout,
    stderr: run.stderr,
    summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
    outputs: readOutputs(readFileSync(output, 'utf8')),
  }
}

/** The lines of a `GITHUB_OUTPUT` file: `name=value`, or `name<<END`, the value's lines, `END`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const [, name, marker] = /^([\w-]+)<<(.+)$/.exec(lines[i] ?? '') ?? []
    if (name && marker) {
      const end = lines.indexOf(marker, i + 1)
      outputs[name] = lines.slice(i + 1, end).join('\n')
      i = end
    } else {
      const [, key, value] = /^([\w-]+)=(.*)$/.exec(lines[i] ?? '') ?? []
      if (key) outputs[key] = value ?? ''
    }
  }
  return outputs
}
