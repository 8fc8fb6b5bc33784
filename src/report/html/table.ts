import { element, type Markup } from '../markup.ts'

/** Returns a table with a name for screen readers, the heads of its columns, and its rows. */
export const tableOf = (name: string, heads: readonly string[], rows: readonly Markup[]): Markup =>
  element(
    'table',
    { 'aria-label': name, role: 'table' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        heads.map((head) => element('th', { scope: 'col' }, head)),
      ),
    ),
    element('tbody', {}, rows),
  )
