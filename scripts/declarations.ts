import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'

/** Writes the types of the library in `root` to the one file `target`. */
export function writeDeclarations(root: string, target: string): void {
  // Not in node_modules, where types count as those of other packages and are left out.
  const emitted = mkdtempSync(join(tmpdir(), 'factlint-types-'))
  try {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const options = ['--project', 'tsconfig.build.json', '--outDir', emitted]
    execFileSync(process.execPath, [tsc, ...options], { cwd: root, stdio: 'inherit' })
    rollUp(root, emitted, target)
  } finally {
    rmSync(emitted, { recursive: true })
  }
}

/** Joins the declarations of all files in the folder `emitted` in the file `target`. */
function rollUp(root: string, emitted: string, target: string): void {
  const entry = join(emitted, 'index.d.ts')
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: emitted,
      mainEntryPointFilePath: entry,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: { module: 'nodenext', lib: ['es2024'], types: [], strict: true },
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
