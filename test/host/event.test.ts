import { expect, test } from 'vitest'
import { triggerOf } from '../../src/host/github/event.ts'

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)

test.each([
  [
    'pull_request',
    { pull_request: { number: 7, base: { sha: A }, head: { sha: B } } },
    { kind: 'pull-request', number: 7, base: A, head: B, isFork: false },
  ],
  [
    'pull_request',
    {
      pull_request: {
        number: 7,
        base: { sha: A, repo: { full_name: 'news/room' } },
        head: { sha: B, repo: { full_name: 'fork/room' } },
      },
    },
    { kind: 'pull-request', number: 7, base: A, head: B, isFork: true },
  ],
  [
    'pull_request',
    { pull_request: { number: 7, base: { sha: A, repo: { full_name: 'news/room' } }, head: { sha: B, repo: null } } },
    { kind: 'pull-request', number: 7, base: A, head: B, isFork: true },
  ],
  [
    'pull_request_review',
    { pull_request: { number: 7, base: { sha: A, repo: { full_name: 'news/room' } }, head: { sha: B, repo: null } } },
    { kind: 'pull-request', number: 7, base: A, head: B, isFork: true },
  ],
  [
    'pull_request_review_comment',
    { pull_request: { number: 7, base: { sha: A, repo: { full_name: 'news/room' } }, head: { sha: B, repo: null } } },
    { kind: 'pull-request', number: 7, base: A, head: B, isFork: true },
  ],
  ['push', { before: A, after: B }, { kind: 'commits', before: A }],
  ['push', { before: '0'.repeat(40), after: B }, { kind: 'all' }],
  ['push', {}, { kind: 'all' }],
  ['merge_group', { merge_group: { base_sha: A, head_sha: B } }, { kind: 'commits', before: A }],
  ['workflow_dispatch', { before: A }, { kind: 'all' }],
  ['schedule', {}, { kind: 'all' }],
  ['pull_request', { pull_request: { number: '7', base: { sha: A }, head: { sha: B } } }, { kind: 'all' }],
  ['pull_request', { pull_request: { number: 7, base: { sha: '--output=x' }, head: { sha: B } } }, { kind: 'all' }],
])('%s %j', (event, payload, occasion) => {
  expect(triggerOf(event, payload as object)).toEqual(occasion)
})

test('pull_request_target is refused, and told what to use', () => {
  expect(() => triggerOf('pull_request_target', {})).toThrow('Use pull_request')
})
