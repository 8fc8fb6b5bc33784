import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HASTE } from '../github/open.ts'
import { program, SOONER } from './built.ts'
import { type Ended, runKept } from './keep.ts'

const ACTION = program('action.js')

/** What one run of the action left behind. */
export interface ActionRun extends Ended {
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
export const startAction = (dir: string, step: Step = {}): ActionRun => leave(dir, step, start)

/**
 * Runs the action in a process that has its code loaded, which is several times faster than one of its own, and leaves the same
 * (test/action/process.test.ts). A step that asks something of the process, or of its files, has one of its own all the same.
 */
export function runAction(dir: string, step: Step = {}): ActionRun {
  const { largestFile, env = {} } = step
  const options = env.NODE_OPTIONS?.trim()
  const needsProcess = largestFile !== undefined || 'GITHUB_STEP_SUMMARY' in env
  if (needsProcess || ![undefined, IN_HASTE].includes(options)) return startAction(dir, step)
  const kept = { program: ACTION, before: options === undefined ? [] : [HASTE.href] }
  return leave(dir, step, (dir, env) => {
    // The library that writes the summary asks for its file once in a process.
    const summary = join(tmpdir(), `factlint-summary-${process.pid}.md`)
    writeFileSync(summary, '')
    const run = runKept(kept, { dir, args: [], input: '', env: { ...env, GITHUB_STEP_SUMMARY: summary } })
    renameSync(summary, env.GITHUB_STEP_SUMMARY ?? '')
    return run
  })
}

/** The options of Node where nothing but time is changed. */
const IN_HASTE = `--import=${HASTE.href}`

/** Starts the action as a process, with these variables. */
function start(dir: string, env: Record<string, string | undefined>, { largestFile }: Step): Ended {
  const command = [process.execPath, ACTION]
  const limited = largestFile === undefined ? [] : ['sh', '-c', 'ulimit -f "$0" && exec "$@"', String(largestFile)]
  const [program = '', ...args] = [...limited, ...command]
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: dir, encoding: 'utf8', maxBuffer: 1e9, env })
  return { status, stdout, stderr }
}

/** Runs the action by `run` as the step says, and reads what it leaves behind. */
function leave(
  dir: string,
  step: Step,
  run: (dir: string, env: Record<string, string | undefined>, step: Step) => Ended,
): ActionRun {
  const { event = 'pull_request', payload = {}, sha = '', inputs = {}, env = {} } = step
  const files = mkdtempSync(join(tmpdir(), 'runner-'))
  const file = (name: string, content: string) => {
    const path = join(files, name)
    writeFileSync(path, content)
    return path
  }
  mkdirSync(join(files, 'temp'))
  const summary = file('summary.md', '')
  const output = file('output', '')
  const ended = run(
    dir,
    {
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
    step,
  )
  return {
    ...ended,
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
