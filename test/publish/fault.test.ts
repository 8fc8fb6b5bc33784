import { RequestError } from '@octokit/request-error'
import { expect, test } from 'vitest'
import { failureAdvice } from '../../src/publish/fault.ts'

test('what is no answer of GitHub is an error of ours, and not laid to GitHub', () => {
  expect(failureAdvice(new TypeError('no such\nfield'))).toBe(
    'Internal error in factlint, not a problem with your articles (no such field).',
  )
  const request = { method: 'GET', url: 'https://api.github.com/', headers: {} } as const
  expect(failureAdvice(new RequestError('Validation Failed', 422, { request }))).toBe(
    'GitHub rejected it (422: Validation Failed).',
  )
})
