import type { Command } from 'commander'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

/** Adds `factlint test`. */
export function testCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  newCommand(factlint, 'test')
    .summary('run the examples in rule files')
    .description('Runs the examples in rule files, and the articles in files of tests (*.test.yml).')
    .argument('[rules...]', 'rule files and files of tests (default: rules/**/*.{yml,yaml})')
    .action(async (paths: string[], flags: Flags<'test'>) => {
      const { test } = await import('../test.ts')
      setExitStatus(await test(context(), paths, flags))
    })
}
