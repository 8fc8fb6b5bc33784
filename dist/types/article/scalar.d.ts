import type { HeadField } from './front-matter-fields.ts';
import type { PassageBuilder } from './passage-builder.ts';
/** Shows a scalar of the front matter: quotes gone, escapes decoded, its lines joined. */
export declare function copyScalar(builder: PassageBuilder, source: string, { range, style }: HeadField): void;
