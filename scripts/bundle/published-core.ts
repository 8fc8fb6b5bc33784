import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'

const CORE = fileURLToPath(new URL('../../src/index.ts', import.meta.url))
const PACK = 'factlint/packs/'

/** Takes the library and the packs from the files beside it, as they are published, so that no page loads them twice. */
export const publishedCore: Plugin = {
  name: 'published core',
  resolveId: {
    order: 'pre',
    async handler(source, importer, options) {
      if (source.startsWith(PACK)) return { id: `./packs/${source.slice(PACK.length)}.js`, external: true }
      if (!/(?:^|\/)index\.ts$/.test(source) || importer === undefined) return null
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
      return resolved?.id === CORE ? { id: './browser.js', external: true } : null
    },
  },
}
