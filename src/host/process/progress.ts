/** Shows how far a long run is; called often. */
export type Progress = (done: number, total: number) => void

/** Nothing is shown before this many milliseconds: short runs stay quiet. */
const PATIENCE = 500
const PAUSE = 100

/** A bar on one line of a terminal, gone when the work is done; nothing where `stream` is no terminal. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return () => {}
  const started = performance.now()
  let last = started + PATIENCE - PAUSE
  let visible = false
  return (done, total) => {
    const now = performance.now()
    if (done >= total) {
      if (visible) stream.write('\r\x1B[K')
      visible = false
    } else if (now - last >= PAUSE) {
      stream.write(`\r\x1B[K${bar(done / total)} ${done} of ${total} articles`)
      last = now
      visible = true
    }
  }
}

/** Width in columns: with the numbers behind it, the line fits the narrowest terminal. */
const WIDTH = 24

const bar = (share: number): string => {
  const full = Math.floor(share * WIDTH)
  return `[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}]`
}
