import type { Plugin } from 'rolldown'
import { minify } from 'terser'

/** Writes what was bundled in fewer bytes: some 1 per cent of what a page loads, packed by gzip. */
export const smaller: Plugin = {
  name: 'smaller',
  async generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue
      const { code } = await minify(file.code, {
        module: true,
        ecma: 2020,
        compress: { ecma: 2020, passes: 3, pure_getters: true, keep_fargs: false },
        format: { ecma: 2020 },
      })
      if (code === undefined) this.error(`${file.fileName} was not written`)
      file.code = code
    }
  },
}
