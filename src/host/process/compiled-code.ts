import { enableCompileCache } from 'node:module'

/**
 * Lets Node keep the code that it compiles from now on in a folder, so that the next start takes a sixth less time.
 * What is kept there is run, so nobody else may be able to write to the folder. Where nothing can be kept, everything
 * else goes on.
 */
export function keepCompiledCode(folder: () => string | undefined): void {
  try {
    const path = folder()
    if (path !== undefined) enableCompileCache(path)
  } catch {
    // There may be no home folder to put it in.
  }
}
