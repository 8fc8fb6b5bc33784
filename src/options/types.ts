import type { CheckLevel, NearMisses, QuoteLevel } from '../model/index.ts'
import type { CommandName } from './option.ts'
import type { OPTIONS } from './table.ts'

/** A row of the table, with literal types. */
type Row = (typeof OPTIONS)[number]

/** "fail-on" is `failOn` in code. */
type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name

/** The types of values in code. */
interface Values {
  text: string
  patterns: string[]
  switch: boolean
  day: string
  count: number
  packs: string[]
  'check levels': Record<string, CheckLevel>
  'quote levels': QuoteLevel | Record<string, QuoteLevel>
  'near misses': NearMisses
  overrides: WrittenOverride[]
}

/** What the configuration says of some of the articles, as written. */
export interface WrittenOverride {
  files: string | readonly string[]
  checks?: Record<string, CheckLevel>
  quotes?: QuoteLevel | Record<string, QuoteLevel>
  locale?: 'en-US' | 'en-GB'
  rules?: string | readonly string[]
}

type ValueOf<Taken> = Taken extends keyof Values
  ? Values[Taken]
  : Taken extends { oneOf: infer Words }
    ? keyof Words
    : Taken extends { severalOf: infer Words }
      ? 'auto' | (keyof Words)[]
      : never

/** Rows that always have a value. Defaults that the configuration can override are applied later, with the settings. */
type Certain<R> = R extends { key: object } ? never : R extends { required: true } | { default: unknown } ? R : never

/** An object with a property for each row. */
type Given<R> = Members<Certain<R>> & Partial<Members<Exclude<R, Certain<R>>>>
type Members<Some> = {
  [R in Some as R extends Row ? CamelCase<R['name']> : never]: R extends Row ? ValueOf<R['takes']> : never
}

/** The inputs of the action. An input that is empty and has no default is undefined. */
export type Inputs = Given<Extract<Row, { input: true }>>

/** A way to show findings on GitHub. */
export type Reporter = Exclude<Inputs['report'], 'auto'>[number]

/** The flags of a command. */
export type Flags<Command extends CommandName> = Given<RowOf<Row, Command>>
type RowOf<R, Command> = R extends { commands: readonly (infer Each)[] } ? (Command extends Each ? R : never) : never

/** The contents of the configuration (`.factlint.yml`). Inputs and flags override them. */
export type Config = Partial<Members<Extract<Row, { key: object }>>>

/** The inputs or flags that override keys of the configuration, and its path. */
export type Choices = Partial<Pick<Inputs, Extract<keyof Inputs, keyof Config | 'config'>>>

/** The values used if inputs, flags and the configuration give none. */
export type Defaults = Members<Extract<Row, { key: object; default: unknown }>>
