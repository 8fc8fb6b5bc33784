/**
 * Draws `docs/vscode.png`: an article in a real VS Code with the extension. Run it by hand with Chromium and with
 * code-server installed: `npm run vscode`, `npx @vscode/vsce package --no-dependencies` in `editors/vscode`, then
 * `npm run picture:vscode -- CODE-SERVER EXTENSION.vsix`, where CODE-SERVER is its `out/node/entry.js`.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SAMPLE } from '../site/page/sample.ts'
import { startPage } from '../test/support/browsers/devtools.ts'
import { ROOT } from './bundle/bundle.ts'

const PORT = 18_443
const ARTICLE = '2024-03-15-flood.md'
const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
}

const [codeServer = '', extension = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'vscode-'))
const newsroom = join(folder, 'newsroom')
const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
write(`newsroom/${ARTICLE}`, SAMPLE.article)
write('newsroom/rules/flood.yml', SAMPLE.rules)
write('user/User/settings.json', JSON.stringify(SETTINGS))

const where = ['--user-data-dir', join(folder, 'user'), '--extensions-dir', join(folder, 'extensions')]
execFileSync(process.execPath, [codeServer, ...where, '--install-extension', extension], { stdio: 'ignore' })
const alone = ['--auth', 'none', '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust']
const server = spawn(process.execPath, [codeServer, ...where, ...alone, '--bind-addr', `127.0.0.1:${PORT}`], {
  stdio: ['ignore', 'pipe', 'ignore'],
})
await new Promise<void>((resolve) => {
  server.stdout.on('data', (text) => {
    if (String(text).includes('HTTP server listening')) resolve()
  })
})
const opened = JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${PORT}${join(newsroom, ARTICLE)}`]])
const page = await startPage(
  `http://127.0.0.1:${PORT}/?folder=${newsroom}&payload=${encodeURIComponent(opened)}`,
  join(folder, 'profile'),
)
const until = (expression: string) =>
  page.value(`new Promise((done) => {
    const look = () => (${expression} ? setTimeout(done, 3000) : setTimeout(look, 200))
    look()
  })`)
await page.show(1280, 'light')
const status = "[...document.querySelectorAll('.statusbar-item')].find((item) => item.id.includes('factlint'))"
await until(`${status}?.innerText.includes('5')`)
await page.value(`${status}.querySelector('a').click()`)
await until("document.querySelectorAll('.markers-panel .monaco-list-row').length > 5")
writeFileSync(join(ROOT, 'docs/vscode.png'), await page.picture())
await page.close()
server.kill()
rmSync(folder, { recursive: true })
