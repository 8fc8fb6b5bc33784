/**
 * Loaded before a program, lets its time pass twenty times as fast: what it waits for GitHub, a test need not. It is
 * JavaScript, since each run would wait for Node to load what takes types out.
 */
const SPEED = 20

const begin = Date.now()
const now = Date.now.bind(Date)
Date.now = () => begin + (now() - begin) * SPEED

const wait = globalThis.setTimeout
globalThis.setTimeout = Object.assign((act, after = 0, ...rest) => wait(act, after / SPEED, ...rest), wait)
