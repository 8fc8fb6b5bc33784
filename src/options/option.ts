/** A command as it is typed: "check", "index merge". */
export type CommandName =
  | 'check'
  | 'claims'
  | 'compare'
  | 'test'
  | 'history'
  | 'index'
  | 'index merge'
  | 'explain'
  | 'learn'
  | 'rules add'
  | 'baseline'
  | 'init'

/** The words that an option takes, each with a note on what it stands for, or "" where the word says it. */
type Words = Readonly<Record<string, string>>

/**
 * What an option takes. `patterns` are globs from the root of the repo; a `switch` is true or false; a `count` is a whole number
 * from 1 to 9999; `severalOf` takes one or more of the words, or `auto` alone; `packs` are shipped rules; the levels are by check.
 */
export type Takes =
  | 'text'
  | 'patterns'
  | 'switch'
  | 'day'
  | 'count'
  | 'packs'
  | 'check levels'
  | 'quote levels'
  | { oneOf: Words }
  | { severalOf: Words; auto: string }

/** A row of the table of options: one option, and every way to give it. */
export interface Option {
  /** In kebab case, as users write it: "fail-on". */
  name: string
  takes: Takes
  /** One sentence without its full stop, the same in every place. */
  help: string
  /** What the documentation adds: whole sentences. */
  more?: string
  /** The value where none is given. One that the configuration may give is applied when settings are read, all others at once. */
  default?: string | number | boolean | readonly string[]
  /** What happens where none is given, for what is no plain value; follows "By default". */
  otherwise?: string
  /** The expression that GitHub puts in where the input is left out. */
  githubDefault?: string
  /** Whether it is an input of the action. */
  input?: true
  /** Set where it is a key of the configuration: examples for its schema, and what a mistake in it says was expected. */
  key?: { examples: readonly unknown[]; expected?: string }
  /** The commands that have it as a flag. A switch that is on by default is the flag `--no-…`. */
  commands?: readonly CommandName[]
  /** What the help of a command says where `help` would not do. */
  flagHelp?: string
  /** What stands for the value in the help of a command; the name where left out. */
  placeholder?: string
  /** Whether the command fails without it. */
  required?: true
}
