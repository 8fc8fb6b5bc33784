export { convertInterval, sameDimension } from './convert.ts';
export { singularUnit } from './lexicon.ts';
export { readQuantities } from './read.ts';
