import type { PassageBuilder } from '../passage/passage-builder.ts';
import type { HeadField } from './front-matter-fields.ts';
/** Shows a scalar of the front matter: quotes gone, escapes decoded, its lines joined. */
export declare function copyScalar(builder: PassageBuilder, source: string, { range, style }: HeadField): void;
