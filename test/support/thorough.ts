/**
 * Returns how often something is to be tried: as often as at each commit, or as often as in the weekly workflow, which sets
 * THOROUGH=1.
 */
export const times = (usual: number, thorough: number): number => (process.env.THOROUGH === '1' ? thorough : usual)
