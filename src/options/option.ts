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
  | 'calibrate'
  | 'rules add'
  | 'rules check'
  | 'baseline'
  | 'init'
  | 'lsp'

/** The words that an option accepts, each with a note on its meaning, or "" if the word is clear. */
type Words = Readonly<Record<string, string>>

/**
 * The values that an option accepts. `patterns` are globs from the root of the repo; a `switch` is true or false; a
 * `count` is a whole number from 1 to 9999; `severalOf` accepts one or more of the words, or `auto` alone; `packs` are
 * shipped rules; levels are set for each check, factors of near misses for each relation; `overrides`
 * are keys of the configuration for some of the articles.
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
  | 'near misses'
  | 'overrides'
  | { oneOf: Words }
  | { severalOf: Words; auto: string }

/** A row of the table of options: one option, and every way to give it. */
export interface Option {
  /** In kebab case, as users write it: "fail-on". */
  name: string
  takes: Takes
  /** One sentence without a full stop, the same in every place. */
  help: string
  /** Whole sentences that only the documentation adds. */
  more?: string
  /** The default. For a key of the configuration it is applied when the settings are read, otherwise right away. */
  default?: string | number | boolean | readonly string[]
  /** What happens by default, if it isn't a plain value; follows "By default". */
  otherwise?: string
  /** The expression that GitHub evaluates if the input is left out. */
  githubDefault?: string
  /** Whether it is an input of the action. */
  input?: true
  /** Set for keys of the configuration: examples for its schema, and the expected value as a mistake describes it. */
  key?: { examples: readonly unknown[]; expected?: string }
  /** The commands that have it as a flag. A switch that is on by default becomes the flag `--no-…`. */
  commands?: readonly CommandName[]
  /** The text for the help of a command, if it differs from `help`. */
  flagHelp?: string
  /** The name of the value in the help of a command; by default the name of the option. */
  placeholder?: string
  /** Whether the command fails without it. */
  required?: true
}
