import type { Token } from '../model/index.ts';
import type { Counted } from './counted.ts';
/**
 * The phrase in dictionary form, lower case, of its describing words alone: "public housing property", and whatever the
 * degree or the joining "small tenancy" ("smaller tenancies"), "digital physical sale" ("digital and physical sales").
 */
export declare function singular(tokens: readonly Token[], counted: Counted): string;
/** "MPs", "NGOs": initials in the plural. */
export declare const INITIALS: RegExp;
