import type { CheckLevel, QuoteLevel } from '../model/index.ts'
import type { CommandName } from './option.ts'
import type { OPTIONS } from './table.ts'

/** A row of the table, with its own words in its type. */
type Row = (typeof OPTIONS)[number]

/** "fail-on" is `failOn` in code. */
type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name

/** What code is given for what is written. */
interface Values {
  text: string
  patterns: string[]
  switch: boolean
  day: string
  count: number
  packs: string[]
  'check levels': Record<string, CheckLevel>
  'quote levels': QuoteLevel | Record<string, QuoteLevel>
}

type ValueOf<Taken> = Taken extends keyof Values
  ? Values[Taken]
  : Taken extends { oneOf: infer Words }
    ? keyof Words
    : Taken extends { severalOf: infer Words }
      ? 'auto' | (keyof Words)[]
      : never

/** Rows that always have a value; a default that the configuration may override is applied later, with the settings. */
type Certain<R> = R extends { key: object } ? never : R extends { required: true } | { default: unknown } ? R : never

/** An object with a member for each of some rows. */
type Given<R> = Members<Certain<R>> & Partial<Members<Exclude<R, Certain<R>>>>
type Members<Some> = {
  [R in Some as R extends Row ? CamelCase<R['name']> : never]: R extends Row ? ValueOf<R['takes']> : never
}

/** The inputs of the action; what is left empty and has no default is undefined. */
export type Inputs = Given<Extract<Row, { input: true }>>

/** A way to show findings on GitHub. */
export type Reporter = Exclude<Inputs['report'], 'auto'>[number]

/** The flags of a command. */
export type Flags<Command extends CommandName> = Given<RowOf<Row, Command>>
type RowOf<R, Command> = R extends { commands: readonly (infer Each)[] } ? (Command extends Each ? R : never) : never

/** What the configuration says (`.factlint.yml`); inputs of the action and flags win over it. */
export type Config = Partial<Members<Extract<Row, { key: object }>>>

/** What inputs or flags say that the configuration may say too, each winning over it, and where that is. */
export type Choices = Partial<Pick<Inputs, Extract<keyof Inputs, keyof Config | 'config'>>>

/** The values that hold where neither inputs, flags nor the configuration give one. */
export type Defaults = Members<Extract<Row, { key: object; default: unknown }>>
