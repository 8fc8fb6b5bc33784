import { stringify } from 'yaml'
import { INPUTS } from '../../src/options/index.ts'
import { described } from './options.ts'

const inputs = Object.fromEntries(
  INPUTS.map((option) => [
    option.name,
    {
      description: described(option),
      ...(option.githubDefault && { default: `\${{ ${option.githubDefault} }}` }),
    },
  ]),
)

/** Returns `action.yml` with its inputs as the table of options has them. */
export const withInputs = (action: string): string =>
  action.replace(
    /^inputs:[\s\S]*?(?=^outputs:)/m,
    () =>
      `inputs: # npm run generate writes them from src/options/table.ts\n${stringify({ inputs }, { lineWidth: 120 }).replace(/^.*\n/, '')}`,
  )
