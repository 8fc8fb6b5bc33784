import type { Example, Fact } from '../model/index.ts'
import { shown } from './excerpt.ts'
import type { Paint } from './text.ts'
import { count } from './words.ts'

/** How one example of a rule went; both sides as numbers, or "nothing". */
export interface ExampleOutcome {
  fact: Pick<Fact, 'id'>
  example: Example
  passed: boolean
  expected: string
  actual: string
}

/** The examples that fail, with what was expected and what was read; then how many there are. */
export function examplesText(results: readonly ExampleOutcome[], paint: Paint): string {
  const failures = results.filter(({ passed }) => !passed)
  const lines = failures.map(({ fact, example, expected, actual }) => {
    const { path, line, column } = example.at
    const head = `${paint('bold', `${path}:${line}:${column}`)}: ${paint('red', 'example fails')} for ${fact.id}`
    return [head, `  ${shown(example.text)}`, `  expected: ${expected}`, `  read:     ${actual}`].join('\n')
  })
  const total = `${count(results.length, 'example')}, ${failures.length === 0 ? 'all pass' : `${failures.length} fail`}.`
  return `${[...lines, paint('bold', total)].join('\n\n')}\n`
}

/** An outcome for programs. */
export const exampleJson = ({ fact, example, passed, expected, actual }: ExampleOutcome) => ({
  fact: fact.id,
  ...example.at,
  text: example.text,
  published: example.published,
  passed,
  expected,
  actual,
})
