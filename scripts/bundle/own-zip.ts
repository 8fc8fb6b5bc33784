import type { Plugin } from 'rolldown'

const LOADED = 'var JSZip = require("jszip");'

/** Leaves out the unpacker of mammoth, because `src/host/docx/zip.ts` unpacks documents within limits. */
export const ownZip: Plugin = {
  name: 'own-zip',
  transform: {
    filter: { id: /mammoth[\\/]lib[\\/]zipfile\.js$/ },
    handler(code) {
      if (!code.includes(LOADED)) throw new Error(`mammoth has changed: "${LOADED}" is no longer in it`)
      return code.replace(LOADED, '')
    },
  },
}
