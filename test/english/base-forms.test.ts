import { describe, expect, test } from 'vitest'
import { baseForms } from '../../src/english/forms/base-forms.ts'

const alike = (a: string, b: string) => baseForms(a).some((form) => baseForms(b).includes(form))

describe('forms of one word', () => {
  test.each([
    'kill kills killed killing',
    'release releases released releasing',
    'flee flees fled fleeing',
    'free frees freed freeing',
    'die dies died dying',
    'injure injures injured injuring',
    'carry carries carried carrying',
    'stop stops stopped stopping',
    'add adds added adding',
    'use uses used using',
    'starve starves starved starving',
    'visit visits visited visiting',
    'hold holds held holding',
    'take takes took taken taking',
    'shoot shoots shot shooting',
    'lose loses lost losing',
    'lorry lorries',
    'bus buses',
    'box boxes',
    'life lives',
    'person people persons',
    'child children',
    'woman women',
    'policeman policemen',
    'crisis crises',
    'species',
    'café cafés',
    'movie movies',
    'menu menus',
    'gas gases',
    'quiz quizzes',
    'panic panics panicked panicking',
    'leave leaves left leaving',
    'overtake overtakes overtook overtaken',
    'rewrite rewrites rewrote rewritten',
    'disagree disagrees disagreed disagreeing',
  ])('%s', (forms) => {
    const words = forms.split(' ')
    for (const a of words) for (const b of words) expect([a, b, alike(a, b)]).toEqual([a, b, true])
  })
})

describe('words that only look alike', () => {
  test.each([
    ['caring', 'cars'],
    ['staring', 'stars'],
    ['hoping', 'hops'],
    ['rating', 'rats'],
    ['king', 'k'],
    ['bring', 'br'],
    ['red', 'r'],
    ['news', 'new'],
    ['class', 'clas'],
    ['virus', 'viru'],
    ['seeds', 'sees'],
    ['needs', 'knee'],
    ['dead', 'died'],
    ['injury', 'injured'],
    ['held', 'helped'],
    ['men', 'm'],
  ])('%s is not of %s', (a, b) => expect(alike(a, b)).toBe(false))
})

test('no word takes long', () => {
  expect(baseForms('s'.repeat(1_000_000)).length).toBeLessThan(5)
  expect(baseForms(`${'ab'.repeat(1_000_000)}ing`).length).toBeLessThan(5)
})
