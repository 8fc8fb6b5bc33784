export { convertInterval, dimensionOf, sameDimension } from './convert.ts'
export { convertOwn, type OwnUnits, ownUnitsOf, withOwnUnits } from './own-units.ts'
export { type Figure, outsideDates, readFigures, readQuantities } from './read.ts'
export { singularUnit } from './singular-unit.ts'
