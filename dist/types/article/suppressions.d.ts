import type { Format, Suppression } from '../model/index.ts';
import type { HeadField } from './front-matter-fields.ts';
/** The notes in a text that switch a check off for the next line, blank lines and further notes not counted. */
export declare function lineSuppressions(text: string, format: Format): Suppression[];
/** The notes of a front matter: `factlint: { disable: { weekday: as printed on the invitation } }`. */
export declare const headSuppressions: (fields: readonly HeadField[]) => Suppression[];
/** Plain text without its notes, same length. */
export declare const maskSuppressions: (text: string) => string;
