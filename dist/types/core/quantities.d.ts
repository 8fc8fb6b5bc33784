import type { Quantity } from '../model/index.ts';
/**
 * Reads the quantities of a text without tagging: `counted`, `of` and the role of a part are left null. What stands in a
 * date is no quantity.
 */
export declare const readQuantities: (text: string) => Quantity[];
