import fc from 'fast-check'

/**
 * Properties are tried on the same random texts at each run, so that a commit passes or fails whenever it is tried; another
 * SEED tries others, as a workflow does every week.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) })
