import { CHECKS } from '../../src/core.ts'
import { KEYS, type Option } from '../../src/options/index.ts'
import { PACKS } from '../../src/rules/index.ts'
import { RELATION_KINDS } from '../../src/slip/index.ts'
import { describedKey } from './options.ts'

const LEVELS = ['off', 'notice', 'warning', 'error']
const QUOTES = ['check', 'notice', 'ignore']

const orOf = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** Returns a key for each check, with the description that `describe` returns. */
const byCheck = (def: string, example: string, describe: (check: (typeof CHECKS)[number]) => string) =>
  Object.fromEntries(
    CHECKS.map((check) => [check.id, { description: describe(check), examples: [example], $ref: `#/$defs/${def}` }]),
  )

/** Returns the schema for the values of an option. */
function schemaOf({ name, takes, key }: Option): object {
  switch (takes) {
    case 'patterns':
      return { $ref: '#/$defs/globs' }
    case 'packs':
      return {
        type: 'array',
        errorMessage: 'a list of shipped packs, like [factlint/crisis]',
        items: { $ref: '#/$defs/pack' },
      }
    case 'text':
      return { type: 'string', pattern: '\\S', errorMessage: key?.expected ?? 'text' }
    case 'check levels':
      return {
        type: 'object',
        errorMessage: `names of checks, each with ${orOf(LEVELS)}`,
        additionalProperties: false,
        properties: byCheck('level', 'warning', ({ about }) => `${about}.`),
      }
    case 'quote levels':
      return {
        type: ['string', 'object'],
        errorMessage: `${orOf(QUOTES)}, or names of checks, each with one of these`,
        pattern: `^(${QUOTES.join('|')})$`,
        additionalProperties: false,
        properties: byCheck(
          'quotes',
          'notice',
          ({ id, quotes }) => `What the check ${id} does with words in quotation marks; by default ${quotes}.`,
        ),
      }
  }
  if (takes === 'near misses')
    return {
      type: 'object',
      errorMessage: 'names of relations, each with a number from 1 to 1000',
      additionalProperties: false,
      properties: Object.fromEntries(
        RELATION_KINDS.map((relation) => [
          relation,
          { description: `How many times as often as usual: ${relation}.`, examples: [2.5], $ref: '#/$defs/times' },
        ]),
      ),
    }
  if (takes === 'overrides') {
    const same = ['checks', 'quotes', 'locale', 'rules'].flatMap((key) => KEYS.find((one) => one.name === key) ?? [])
    return {
      type: 'array',
      errorMessage: 'a list, each item starting with `- files:`',
      items: {
        description: 'What holds for some of the articles.',
        examples: [{ files: ['opinion/**'], quotes: 'ignore' }],
        type: 'object',
        errorMessage: 'keys such as `files:` and `checks:`',
        additionalProperties: false,
        required: ['files'],
        properties: {
          files: { description: 'Which articles.', examples: [['opinion/**']], $ref: '#/$defs/globs' },
          ...Object.fromEntries(
            same.map((one) => [
              one.name,
              { description: `${one.help}, for these articles.`, examples: one.key?.examples, ...schemaOf(one) },
            ]),
          ),
        },
      },
    }
  }
  if (typeof takes === 'object' && 'oneOf' in takes) {
    const words = Object.keys(takes.oneOf)
    return { enum: words, errorMessage: orOf(words) }
  }
  throw new Error(`the configuration has no way to give ${name}`)
}

/** Returns the schema of the configuration, from the table of options and the list of checks. */
export const configSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'factlint configuration',
  description:
    'What factlint checks in this repo, and how strictly. The file is .factlint.yml or .github/factlint.yml. Inputs of the action and flags override it.',
  examples: [{ articles: ['articles/**/*.md'], rules: ['rules/**/*.yml'], locale: 'en-GB', 'fail-on': 'warning' }],
  type: ['object', 'null'],
  errorMessage: 'keys such as `articles:` and `rules:`',
  additionalProperties: false,
  properties: Object.fromEntries(
    KEYS.map((option) => [
      option.name,
      { description: describedKey(option), examples: option.key?.examples, ...schemaOf(option) },
    ]),
  ),
  $defs: {
    globs: {
      description: 'One or more patterns, from the root of the repo.',
      examples: [['articles/**/*.md']],
      type: ['array', 'string'],
      errorMessage: 'a pattern or a list of patterns',
      pattern: '\\S',
      items: { $ref: '#/$defs/glob' },
    },
    glob: {
      description: 'A pattern for paths: * matches within a folder, ** across folders.',
      examples: ['articles/**/*.md'],
      type: 'string',
      pattern: '\\S',
      errorMessage: 'a pattern (put quotes around one that starts with *)',
    },
    pack: {
      description: 'Rules that come with factlint.',
      examples: ['factlint/crisis'],
      enum: PACKS,
      errorMessage: orOf(PACKS),
    },
    level: {
      description: 'off, or the severity of its findings.',
      examples: ['warning'],
      enum: LEVELS,
      errorMessage: orOf(LEVELS),
    },
    times: {
      description: 'How many times as often as usual.',
      examples: [2.5],
      type: 'number',
      minimum: 1,
      maximum: 1000,
      errorMessage: 'a number from 1 to 1000',
    },
    quotes: {
      description: 'What a check does with words in quotation marks.',
      examples: ['notice'],
      enum: QUOTES,
      errorMessage: orOf(QUOTES),
    },
  },
})
