import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'

/** Path of a Chromium on this machine; null where there is none. */
export const CHROMIUM: string | null = programOnPath(['chromium', 'chromium-browser', 'google-chrome'])

/** Returns the path of the first of these programs that is installed; null if none is. */
export function programOnPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(':')
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram) ?? null
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A page in a browser that no one sees. */
export interface Page {
  /** The value of an expression, in the page. */
  value(expression: string): Promise<unknown>
  /** Presses a key, or types words into what has the focus. */
  press(key: string): Promise<void>
  type(words: string): Promise<void>
  /** Drops a file or folder of this machine on an element. */
  drop(path: string, selector: string): Promise<void>
  /** Width in CSS pixels, and whether the user likes it dark. */
  show(width: number, scheme: 'light' | 'dark'): Promise<void>
  /** A picture of what is seen, as PNG. */
  picture(): Promise<Uint8Array>
  /** All that was asked of the network or complained about since the page was opened, but for the page itself. */
  readonly said: readonly string[]
  /** Ends the browser. */
  close(): Promise<void>
}

interface Message {
  id?: number
  method?: string
  params?: object
  result?: { result?: { value?: unknown }; targetId?: string; sessionId?: string; data?: string }
}

/** A browser without a window that asks nobody for anything by itself. */
const ALONE = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

/** Numbers of keys that type nothing. */
const SILENT: Record<string, number> = { Tab: 9, ArrowRight: 39 }

/** Opens a page by the DevTools protocol, in a browser that keeps what it needs in a folder. */
export async function startPage(url: string, folder: string): Promise<Page> {
  const args = [...ALONE, '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank']
  const browser = spawn(CHROMIUM as string, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const socket = new WebSocket(await addressOf(browser))
  await new Promise((resolve) => socket.addEventListener('open', resolve))
  const said: string[] = []
  const waiting = new Map<number, (result: Message['result']) => void>()
  socket.addEventListener('message', ({ data }) => {
    const { id, method = '', params, result }: Message = JSON.parse(String(data))
    if (id !== undefined) waiting.get(id)?.(result)
    else if (/^Log\.entryAdded|exceptionThrown|requestWillBeSent$/.test(method)) said.push(JSON.stringify(params))
  })
  let last = 0
  let sessionId: string | undefined
  const send = (method: string, params: object = {}) =>
    new Promise<Message['result']>((resolve) => {
      waiting.set(++last, resolve)
      socket.send(JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) }))
    })
  const target = await send('Target.createTarget', { url: 'about:blank' })
  sessionId = (await send('Target.attachToTarget', { targetId: target?.targetId, flatten: true }))?.sessionId
  for (const domain of ['Log', 'Runtime', 'Network', 'Page']) await send(`${domain}.enable`)
  await send('Page.navigate', { url })
  const value = async (expression: string) =>
    (await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true }))?.result?.value
  await value("new Promise((done) => document.readyState === 'complete' ? done() : addEventListener('load', done))")
  return {
    value,
    press: async (key) => {
      const kind = key in SILENT ? { windowsVirtualKeyCode: SILENT[key] } : { text: key === 'Enter' ? '\r' : key }
      await send('Input.dispatchKeyEvent', { type: key in SILENT ? 'rawKeyDown' : 'keyDown', key, ...kind })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key })
    },
    type: async (text) => void (await send('Input.insertText', { text })),
    drop: async (path, selector) => {
      const place = `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().toJSON()`
      const { x, y } = (await value(place)) as { x: number; y: number }
      const data = { items: [], files: [path], dragOperationsMask: 1 }
      for (const type of ['dragEnter', 'dragOver', 'drop'])
        await send('Input.dispatchDragEvent', { type, x: x + 10, y: y + 10, data })
    },
    show: async (width, scheme) => {
      await send('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: false })
      await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
    },
    picture: async () => Buffer.from((await send('Page.captureScreenshot'))?.data ?? '', 'base64'),
    close: () => ended(browser),
    get said() {
      return said.filter((line) => !line.includes(`"url":"${url}"`) && !line.includes('about:blank'))
    },
  }
}

const addressOf = (browser: ChildProcess) =>
  new Promise<string>((resolve) => {
    let text = ''
    browser.stderr?.on('data', (chunk) => {
      text += chunk
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1]
      if (address) resolve(address)
    })
  })

async function ended(browser: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => browser.once('close', resolve))
  browser.kill()
  await gone
}
