/**
 * Loaded before a program, lets what it waits for pass a thousand times as fast, and its clock jump to where it would be after
 * the wait: what it waits for GitHub, a test need not. Its clock passes as usual otherwise, on a busy machine too. It is
 * JavaScript, since each run would wait for Node to load what takes types out.
 */
const SPEED = 1000

const now = Date.now.bind(Date)
let ahead = 0
Date.now = () => now() + ahead

const wait = globalThis.setTimeout
globalThis.setTimeout = Object.assign((act, after = 0, ...rest) => {
  const due = Date.now() + after
  const acted = (...args) => {
    ahead = Math.max(ahead, due - now())
    act(...args)
  }
  return wait(acted, after / SPEED, ...rest)
}, wait)
