import { describe, expect, test } from 'vitest'
import {
  checkAll,
  checkArticle,
  compareTexts,
  extractClaims,
  factHistories,
  loadRules,
  readAll,
  readQuantities,
  testRules,
} from '../../src/core.ts'
import { shippedRules } from '../support/rules.ts'

/** What somebody may pass who writes JavaScript, where no types hold them back. */
const any = <T>(value: unknown): T => value as T
const article = { text: 'The ferry has 340 seats.' }
const loaded = loadRules([], () => null)

describe('an argument of the wrong kind is a TypeError that names it', () => {
  test.each<[string, () => unknown]>([
    ['the article of checkArticle must be an object with a `text`; it is a string', () => checkArticle(any('text'))],
    ['the article of checkArticle.text must be a string; it is undefined', () => checkArticle(any({ body: 'text' }))],
    [
      'the article of checkArticle.published must be a string; it is an object',
      () => checkArticle({ ...article, published: any(new Date(0)) }),
    ],
    ['the options of checkArticle must be an object; it is null', () => checkArticle(article, any(null))],
    [
      'the options of checkArticle.rules is all that `loadRules` returns; pass only its `rules`',
      () => checkArticle(article, { rules: any(loaded) }),
    ],
    [
      'the options of checkArticle.rules must be the `rules` that `loadRules` returns; it is another object',
      () => checkArticle(article, { rules: any({ bridges: 3 }) }),
    ],
    [
      'the later article of compareTexts must be an object with a `text`; it is undefined',
      () => compareTexts(article, any(undefined)),
    ],
    ['the article of extractClaims must be an object with a `text`; it is a list', () => extractClaims(any([article]))],
    ['the text of readQuantities must be a string; it is 30', () => readQuantities(any(30))],
    ['the articles of readAll must be a list; it is an object', () => readAll(any(article), {})],
    ['the articles of readAll[1].text must be a string; it is 7', () => readAll([article, any({ text: 7 })], {})],
    ['the input of checkAll.readings must be a list; it is undefined', () => checkAll(any({ earlier: [] }))],
    ['the ids of factHistories must be a list; it is a string', () => factHistories(any('people-killed'), [], {})],
    ['the rules of testRules is all that `loadRules` returns; pass only its `rules`', () => testRules(any(loaded))],
    ['the files of loadRules must be a list; it is a string', () => loadRules(any('facts: {}'), () => null)],
    [
      'the files of loadRules[0].text must be a string; it is undefined',
      () => loadRules([any({ path: 'a.yml' })], () => null),
    ],
    ['the reader of loadRules must be a function; it is undefined', () => loadRules([], any(undefined))],
    [
      'the option `extends` of loadRules must be a list; it is a string',
      () => loadRules([], () => null, { extends: any('factlint/crisis') }),
    ],
    [
      'what the reader of loadRules returns for `factlint/crisis` must be a string; it is a promise, which must be awaited',
      () =>
        loadRules(
          [],
          any(async () => 'facts: {}'),
          { extends: ['factlint/crisis'] },
        ),
    ],
  ])('%s', (message, call) => {
    expect(call).toThrow(new TypeError(message))
  })
})

test('what may be left out may be null or undefined', () => {
  const whole = { ...article, path: null, title: undefined as never, published: null, format: null }
  expect(checkArticle(whole, { rules: shippedRules() }).quantities).toBe(1)
})

describe('a pack is loaded or is a mistake', () => {
  const extended = (readBeside: (path: string) => string | null) =>
    loadRules([], readBeside, { extends: ['factlint/crisis'] }).mistakes.map(({ message }) => message)

  test('that is not given', () => {
    expect(extended(() => null)).toEqual(['the text of the shipped pack `factlint/crisis` was not given'])
    expect(extended(() => undefined as never)).toEqual(['the text of the shipped pack `factlint/crisis` was not given'])
  })

  test('that is empty', () => {
    expect(extended(() => ' \n')).toEqual(['the pack `factlint/crisis` is empty'])
  })

  test('that another pack extends', () => {
    const packs: Record<string, string> = { 'factlint/gaza': 'extends: ./crisis.yml\n' }
    const { mistakes } = loadRules(
      [{ path: 'rules/own.yml', text: 'extends: factlint/gaza' }],
      (name) => packs[name] ?? null,
    )
    expect(mistakes).toMatchObject([
      { path: 'factlint/gaza', line: 1, message: 'the text of the shipped pack `factlint/crisis` was not given' },
    ])
  })

  test('that there is none of', () => {
    const { mistakes } = loadRules([], () => null, { extends: ['factlint/crises'] })
    expect(mistakes[0]?.message).toContain('did you mean `factlint/crisis`?')
  })
})
