import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'

/** What has types: the file to write, the module that exports them, and what they may use. */
const TYPED = [
  { file: 'index.d.ts', entry: 'index.d.ts', lib: ['es2024'] },
  { file: 'element.d.ts', entry: 'widget/element/index.d.ts', lib: ['es2024', 'dom'] },
]

/** Writes the types of the library and of the element in `root` to a folder, each in one file. */
export function writeDeclarations(root: string, folder: string): void {
  // Not in node_modules, where types count as those of other packages and are left out.
  const emitted = mkdtempSync(join(tmpdir(), 'factlint-types-'))
  try {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const options = ['--project', 'tsconfig.build.json', '--outDir', emitted]
    execFileSync(process.execPath, [tsc, ...options], { cwd: root, stdio: 'inherit' })
    for (const { file, entry, lib } of TYPED) rollUp(root, emitted, join(emitted, entry), lib, join(folder, file))
  } finally {
    rmSync(emitted, { recursive: true })
  }
}

/** Joins the declarations of the module `entry` in the folder `emitted`, and of all that it uses, in the file `target`. */
function rollUp(root: string, emitted: string, entry: string, lib: readonly string[], target: string): void {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: emitted,
      mainEntryPointFilePath: entry,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: { module: 'nodenext', lib: [...lib], types: [], strict: true },
          files: [entry],
        },
      },
      dtsRollup: { enabled: true, untrimmedFilePath: target },
      apiReport: { enabled: false },
      docModel: { enabled: false },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
  })
  const { succeeded } = Extractor.invoke(config, {
    messageCallback: (message) => {
      message.handled = message.logLevel === 'info' || message.logLevel === 'verbose'
    },
  })
  if (!succeeded) throw new Error('The types of the library could not be joined in one file.')
}
