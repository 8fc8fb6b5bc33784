import type { Refiner } from '../../draft.ts';
/** Drops numbers that name, order or address: models, labels, ordinals, times of day, versions, telephones, houses. */
export declare const codes: Refiner;
