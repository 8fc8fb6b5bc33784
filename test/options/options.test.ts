import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withInputs } from '../../scripts/pages/action-inputs.ts'
import { configSchema } from '../../scripts/pages/config-schema.ts'
import { type CommandName, camelCase, DEFAULTS, flagsOf, INPUTS, KEYS, type Option } from '../../src/options/index.ts'
import config from '../../src/rules/schema/config.schema.json' with { type: 'json' }

const names = (options: readonly Option[]) => options.map(({ name }) => name)

test('action.yml and the schema of the configuration are as the table of options has them', () => {
  const action = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')
  expect(withInputs(action)).toBe(action)
  expect(configSchema()).toEqual(config)
})

test.each<[string, readonly Option[]]>([
  ['the action', INPUTS],
  ['the configuration', KEYS],
  ...(['check', 'history', 'index', 'index merge', 'rules add', 'init'] as const).map(
    (command: CommandName): [string, readonly Option[]] => [command, flagsOf(command)],
  ),
])('%s has no option twice', (_, options) => {
  expect(options.length).toBeGreaterThan(0)
  expect(names(options)).toEqual([...new Set(names(options))])
})

test('a default is one of the words that its option takes', () => {
  const choices = [...INPUTS, ...KEYS, ...flagsOf('check')].flatMap(({ name, takes, default: usual }) =>
    typeof takes === 'object' && 'oneOf' in takes && usual !== undefined
      ? [[name, Object.keys(takes.oneOf).includes(String(usual))]]
      : [],
  )
  expect(choices.length).toBeGreaterThan(3)
  expect(choices.filter(([, isIn]) => !isIn)).toEqual([])
})

test('defaults that the configuration may override are applied with it, under their names in code', () => {
  expect(DEFAULTS).toEqual({ locale: 'en-US', failOn: 'error', scope: 'changed', drafts: 'check' })
  expect(camelCase('comment-when-clean')).toBe('commentWhenClean')
})
