import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeWorkflowCommands } from '../../src/host/github/escape-workflow-commands.ts'

/** What the runner takes for a command: a line that starts with two colons, or the older form anywhere. */
const commands = (log: string) => log.split(/\r\n|\r|\n/).filter((line) => /^\s*::/.test(line) || line.includes('##['))

const fragment = fc.constantFrom(
  '::error::x',
  '##[add-mask]',
  '#',
  '[',
  ':',
  ' ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  'word',
  '\u2028',
  '\u00A0',
)

test('no text makes a command', () => {
  fc.assert(
    fc.property(fc.array(fragment), (parts) => {
      expect(commands(escapeWorkflowCommands(parts.join('')))).toEqual([])
    }),
  )
})

test('other text is left alone', () => {
  expect(escapeWorkflowCommands('at 12:30 :: not a command\n  # [x]')).toBe('at 12:30 :: not a command\n  # [x]')
})
