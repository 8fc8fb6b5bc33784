import type { Period } from '../../model/index.ts';
import type { RawPerson } from '../file/rule-file.ts';
/** The period in which somebody was born, from a day, a year, or an age on a day; null where nothing is said. */
export declare function bornOf({ born, age }: RawPerson): Period | null;
