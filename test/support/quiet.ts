import type { Logger } from '../../src/host/process/logger.ts'

/** A logger that says nothing. */
export const quiet: Logger = { debug() {}, info() {}, notice() {}, warning() {}, error() {} }
