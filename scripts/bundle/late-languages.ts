import type { Plugin } from 'rolldown'

const EXPORTS = /export\{([^}]*)\};?\s*$/

/** Puts the code of a module in a function that runs when its one function that is used is first called. */
function late(code: string, name: string): string {
  const [exports, names = ''] = EXPORTS.exec(code) ?? []
  const local = names
    .split(',')
    .find((one) => one.endsWith(` as ${name}`))
    ?.split(' ')[0]
  if (exports === undefined || local === undefined)
    throw new Error(
      `tinyld has changed: ${name} is no longer exported at its end, see scripts/bundle/late-languages.ts`,
    )
  return `const load = () => {
    ${code.replace(EXPORTS, () => '')}
    return ${local}
  }
  let loaded
  export const ${name} = (text) => (loaded ??= load())(text)`
}

/** Makes tinyld unpack its word parts for the first text that is not plainly English, and not at every start. */
export const lateLanguages: Plugin = {
  name: 'late languages',
  transform: { filter: { id: /tinyld\.light\.node\.mjs$/ }, handler: (code) => late(code, 'detectAll') },
}
