import type { Logger } from '../process/logger.ts'

/** Where files of one run are kept for another. */
export interface Cache {
  /** Brings back the files under `key`, or else the latest under a key that begins with `prefix`. */
  restore(key: string, prefix: string): Promise<void>
  /** Keeps the files under `key`; one that is there already stays as it is. */
  save(key: string): Promise<void>
}

/** The cache of GitHub Actions for the files of a folder; null where the runner offers none. What fails is told, no more. */
export async function actionsCache(folder: string, log: Logger): Promise<Cache | null> {
  if (!process.env.ACTIONS_RUNTIME_TOKEN) return null
  const cache = await import('@actions/cache')
  if (!cache.isFeatureAvailable()) return null
  const trying = async (what: string, work: () => Promise<unknown>) => {
    try {
      await work()
    } catch (error) {
      log.info(`The index of earlier articles was not ${what}: ${error instanceof Error ? error.message : error}`)
    }
  }
  return {
    restore: (key, prefix) => trying('restored', () => cache.restoreCache([folder], key, [prefix])),
    save: (key) => trying('saved', () => cache.saveCache([folder], key)),
  }
}
