import { type ExtensionContext, Uri, ViewColumn, window } from 'vscode'

/** A link of a page to a file beside it, with its line. */
const LINK = /href="\.\/([^"#]*)(?:#L(\d+))?"/g

/** Returns a page whose links to files of a folder open them in the editor. */
export const withCommands = (html: string, folder: string): string =>
  html.replaceAll(LINK, (_, path: string, line: string | undefined) => {
    const args = [folder, decodeURIComponent(path.replaceAll('&amp;', '&')), Number(line ?? 1)]
    return `href="command:factlint.open?${encodeURIComponent(JSON.stringify(args))}"`
  })

/** Shows a page that factlint made of a folder. It may run its own script and nothing else. */
export function showPage(context: ExtensionContext, title: string, html: string, folder: string): void {
  const panel = window.createWebviewPanel('factlint', title, ViewColumn.Beside, {
    enableScripts: true,
    enableFindWidget: true,
    enableCommandUris: ['factlint.open'],
    localResourceRoots: [],
  })
  panel.iconPath = Uri.joinPath(context.extensionUri, 'icon.png')
  panel.webview.html = withCommands(html, folder)
}
