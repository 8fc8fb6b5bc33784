import { named, type UnitRow } from './row.ts'

/** Measures of recipes. A cup holds 8 US fluid ounces or a quarter of a litre. */
export const COOKING: readonly UnitRow[] = [
  named(
    'teaspoon',
    'volume',
    'teaspoon, teaspoons, teaspoonful, teaspoonfuls, tea spoon, tea spoons',
    'tsp tsps tsp. tsps. Tsp tspn',
    [[1, 'teaspoon']],
  ),
  named(
    'tablespoon',
    'volume',
    'tablespoon, tablespoons, tablespoonful, tablespoonfuls, table spoon, table spoons',
    'tbsp tbsps tbsp. Tbsp Tbsp. tbs tbs. Tbs tbl tbls Tbsps',
    [[1, 'tablespoon']],
  ),
  named(
    'dessertspoon',
    'volume',
    'dessertspoon, dessertspoons, dessertspoonful, dessertspoonfuls, dessert spoon, dessert spoons',
    'dsp',
    [[2, 'teaspoon']],
  ),
  named('cup', 'volume', 'cup, cups, cupful, cupfuls', '', [
    [8, 'US fluid ounce'],
    [0.25, 'litre'],
  ]),
]
