import { expect, test } from 'vitest'
import { stemOf } from '../../src/english/forms/stem.ts'

test.each([
  'bus buses',
  'virus viruses',
  'campus campuses',
  'status statuses',
  'gas gases',
  'lens lenses',
  'canvas canvases',
  'case cases',
  'house houses housed',
  'camera cameras',
  'menu menus',
  'boss bosses',
  'famous famously',
  'rescue rescues rescued rescuing',
])('a search for one of "%s" finds all', (words) => {
  expect(new Set(words.split(' ').map(stemOf)).size).toBe(1)
})

test.each(['bus bush', 'gas gash', 'case cash', 'lens lend', 'virus virtue'])(
  '"%s" are searched for apart',
  (words) => {
    expect(new Set(words.split(' ').map(stemOf)).size).toBe(2)
  },
)
