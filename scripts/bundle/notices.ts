import { type LicenseInfo, licensePlugin } from 'rolldown-license-plugin'

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

/** Copyright lines of packages under the MIT licence that come without its text. */
const MIT_WITHOUT_TEXT: Record<string, string> = {
  '@bomb.sh/tab': 'Copyright (c) Bombshell Authors (https://github.com/bombshell-dev)',
  '@nodable/entities': 'Copyright (c) Amit Gupta (https://solothought.com)',
}

/** Bundled code from another project inside a package whose own licence does not cover it. */
const INSIDE: Record<string, LicenseInfo> = {
  undici: {
    name: 'llhttp (in undici)',
    version: '',
    license: 'MIT',
    licenseText: `This software is licensed under the MIT License.\n\nCopyright Fedor Indutny, 2018.\n\n${MIT}`,
  },
}

const HEAD = `The programs in this folder contain code of the packages below. Each is under the licence that follows its name.
`
const RULE = '-'.repeat(80)

/** The packages of all bundles so far, by name and version. */
const met = new Map<string, LicenseInfo>()

/** Lists every package of all bundles that are built with its licence in `THIRD-PARTY-LICENSES.txt`. */
export const notices = licensePlugin({
  allow: ({ license }) => license !== '',
  failOnUnlicensed: true,
  done(packages, context) {
    for (const one of packages) met.set(titleOf(one), one)
    const inside = [...met.values()].flatMap(({ name }) => INSIDE[name] ?? [])
    context.emitFile({
      type: 'asset',
      fileName: 'THIRD-PARTY-LICENSES.txt',
      source: noticesOf([...met.values(), ...inside]),
    })
  },
})

/** Returns the notices in order of the names. Packages with identical texts share one. */
function noticesOf(packages: readonly LicenseInfo[]): string {
  const entries = packages
    .map((one) => ({ title: titleOf(one), text: textOf(one) }))
    .sort((a, b) => (a.title < b.title ? -1 : 1))
  const groups = [...Map.groupBy(entries, ({ text }) => text)]
  const sections = groups.map(([text, group]) => [...group.map(({ title }) => title), '', text, ''].join('\n'))
  return [HEAD, ...sections].join(`${RULE}\n`)
}

const titleOf = ({ name, version, license }: LicenseInfo): string =>
  [name, version, `(${license})`].filter((part) => part !== '').join(' ')

function textOf({ name, licenseText }: LicenseInfo): string {
  const copyright = MIT_WITHOUT_TEXT[name]
  const text = licenseText || (copyright && `${copyright}\n\n${MIT}`)
  if (!text) throw new Error(`${name} comes without the text of its licence: see scripts/bundle/notices.ts`)
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim()
}
