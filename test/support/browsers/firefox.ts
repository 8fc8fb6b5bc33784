import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { programOnPath } from './devtools.ts'

/** Path of a Firefox on this machine; null where there is none. */
export const FIREFOX: string | null = programOnPath(['firefox', 'firefox-esr'])

/** Settings with which it asks nobody for anything by itself. */
const ALONE = {
  'app.normandy.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
}

interface Answer {
  id?: number
  result?: { contexts?: { context: string }[]; result?: { value?: string } }
}

/** Opens a page in Firefox by WebDriver BiDi; returns what evaluates an expression there, as JSON. It ends with the test. */
export async function openInFirefox(url: string, folder: string): Promise<(expression: string) => Promise<unknown>> {
  const settings = Object.entries(ALONE).map(
    (one) => `user_pref(${one.map((part) => JSON.stringify(part)).join(', ')});`,
  )
  writeFileSync(join(folder, 'user.js'), settings.join('\n'))
  const args = ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0']
  const browser = spawn(FIREFOX as string, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise((resolve) => browser.once('close', resolve))
  onTestFinished(async () => {
    browser.kill()
    await ended
  })
  const address = await new Promise<string>((resolve) => {
    let text = ''
    browser.stderr.on('data', (chunk) => {
      text += chunk
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(text) ?? []
      if (found) resolve(found)
    })
  })
  const socket = new WebSocket(`${address}/session`)
  await new Promise((resolve) => socket.addEventListener('open', resolve))
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data))
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
  })
  let last = 0
  const send = (method: string, params: object) =>
    new Promise<Answer>((resolve) => {
      waiting.set(++last, resolve)
      socket.send(JSON.stringify({ id: last, method, params }))
    })
  await send('session.new', { capabilities: {} })
  const context = (await send('browsingContext.getTree', {})).result?.contexts?.[0]?.context
  await send('browsingContext.navigate', { context, url, wait: 'complete' })
  return async (expression) => {
    const asked = `(async () => JSON.stringify(await (${expression})))()`
    const params = { expression: asked, target: { context }, awaitPromise: true }
    return JSON.parse((await send('script.evaluate', params)).result?.result?.value ?? 'null')
  }
}
