import type { Period } from '../../model/date.ts';
import type { Edge } from '../draft.ts';
/** The early, middle or late part of a period. */
export declare const edgeOf: (period: Period, edge: Edge) => Period;
