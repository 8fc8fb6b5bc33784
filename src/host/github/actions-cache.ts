import type { Logger } from '../process/logger.ts'

/** A store for files between runs. */
export interface Cache {
  /** Restores the files stored under `key`, or the latest ones under a key that starts with `prefix`. */
  restore(key: string, prefix: string): Promise<void>
  /** Stores the files under `key`. An existing entry stays as it is. */
  save(key: string): Promise<void>
}

/** Opens the GitHub Actions cache for the files of a folder; null if the runner has none. Failures are only logged. */
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
