import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { buffer, text } from 'node:stream/consumers'
import { GitFailed } from './git-failed.ts'
import { repositoryAround } from './repository-around.ts'

/** The environment variables of a git command. */
type Environment = Readonly<Record<string, string | undefined>>

/**
 * Settings with which git runs no program, fetches nothing, and prints what is read here, whatever the other configuration
 * says.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  'color.diff': 'false',
  'color.grep': 'false',
  'color.ui': 'false',
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'core.pager': 'cat',
  'core.sshCommand': 'false',
  'diff.external': '',
  'diff.orderFile': '/dev/null',
  'grep.fullName': 'false',
  'i18n.logOutputEncoding': 'UTF-8',
  'log.showRoot': 'true',
  'log.showSignature': 'false',
  'protocol.allow': 'never',
  'safe.bareRepository': 'explicit',
  'submodule.recurse': 'false',
}

/** Keys of drivers that name programs, which are switched off one by one because their names are free. */
const DRIVERS = String.raw`^(filter\..*\.(clean|smudge|process|required)|diff\..*\.(command|textconv))$`

/** Variables that keep git from asking, fetching, and writing. Everything else that starts with `GIT_` is removed. */
const VARIABLES: Environment = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
}

/** The environment for each folder that git was asked about. */
const environments = new Map<string, Environment>()

/**
 * Returns the environment of a git command in the folder `root`. With it git runs no hook, file system monitor, filter,
 * diff driver, pager or transport, opens no repository that is hidden among the files, and obeys no variable from
 * outside.
 */
function safeEnvironment(root: string): Environment {
  const known = environments.get(root) ?? environmentIn(root)
  environments.set(root, known)
  return known
}

/**
 * Returns the environment for the folder `root`. Its repository may belong to somebody else, as in the job of a container;
 * with nothing of it run, that is safe. Its files are those around `root`, whatever place its configuration names
 * (`core.worktree`). The drivers that its configuration names are switched off.
 */
function environmentIn(root: string): Environment {
  const around = repositoryAround(root)
  const settings = around === null ? SETTINGS : { ...SETTINGS, 'safe.directory': around }
  const place: Environment = around === null ? {} : { GIT_WORK_TREE: around }
  return { ...environment({ ...settings, ...driversIn(root, settings) }), ...place }
}

/** Returns each key of the drivers that the configuration around a folder names, switched off. */
function driversIn(root: string, settings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  try {
    const args = ['config', '-z', '--name-only', '--get-regexp', DRIVERS]
    const keys = execFileSync('git', args, {
      cwd: root,
      env: environment(settings),
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const named = keys
      .toString()
      .split('\0')
      .filter((key) => key !== '')
    return Object.fromEntries(named.map((key) => [key, key.endsWith('.required') ? 'false' : '']))
  } catch {
    return {} // there are none, or the command itself fails and says why
  }
}

function environment(settings: Readonly<Record<string, string>>): Environment {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|SSH_ASKPASS)/i.test(name))
  const pairs = Object.entries(settings).flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, key],
    [`GIT_CONFIG_VALUE_${i}`, value],
  ])
  const count = String(Object.keys(settings).length)
  return { ...Object.fromEntries(inherited), ...VARIABLES, ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: count }
}

/** How a git command is run. */
interface GitOptions {
  /** The exit statuses that are no failure; by default only 0. */
  expected?: readonly number[]
  /** More environment variables. */
  env?: Environment
}

/** Starts git in the folder `root`. Its input is a pipe if `input` is set, and nothing otherwise. */
export const startGit = (root: string, args: readonly string[], env: Environment = {}, input = false): ChildProcess =>
  spawn('git', args, {
    cwd: root,
    env: { ...safeEnvironment(root), ...env },
    stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  })

/** Runs git and returns its output. Throws a `GitFailed` for any other status than those expected. */
export async function gitBytes(root: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const { expected = [0], env } = options
  const git = startGit(root, args, env)
  const command = args[0] as string
  const ended = new Promise<number | null>((resolve, reject) => git.on('close', resolve).on('error', reject))
  const { stdout, stderr } = git as { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream }
  const [out, errors, status] = await Promise.all([buffer(stdout), text(stderr), ended]).catch((error: unknown) => {
    throw new GitFailed(command, error)
  })
  if (status === null || !expected.includes(status)) throw new GitFailed(command, errors)
  return out
}

/** Runs git and returns its output as text. */
export const gitText = async (root: string, args: readonly string[], options: GitOptions = {}): Promise<string> =>
  (await gitBytes(root, args, options)).toString()

/** Runs git to its end, and returns its output; null if that is longer than `most` bytes. Throws a `GitFailed`. */
export function gitAtOnce(root: string, args: readonly string[], most: number): Buffer | null {
  try {
    const env = safeEnvironment(root)
    return execFileSync('git', args, { cwd: root, env, maxBuffer: most, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: Buffer }
    if (code === 'ENOBUFS') return null
    throw new GitFailed(args[0] as string, stderr?.toString() || error)
  }
}
