import { Command, InvalidArgumentError, Option } from 'commander'
import { type Edition, editions } from '../../shared/domain/bundle.ts'
import { type ExportFormat, exportFormats } from '../../shared/domain/draft.ts'
import { AppError } from '../../shared/errors.ts'
import { type SortOrder, sortOrders } from '../../shared/query/query.ts'
import { VERSION } from '../core/version.ts'
import { anchorBatch } from './commands/anchor.ts'
import { importBundle, mergeBundle, verifyBundle } from './commands/bundle.ts'
import { exportDraft } from './commands/export.ts'
import { extract } from './commands/extract.ts'
import { guardBatch } from './commands/guard.ts'
import { importFiles } from './commands/import.ts'
import { init } from './commands/init.ts'
import { reviewDraft } from './commands/review.ts'
import { sample } from './commands/sample.ts'
import { search } from './commands/search.ts'
import { searchForNames } from './commands/search-names.ts'
import { serveNotebook } from './commands/serve.ts'
import { verify } from './commands/verify.ts'
import { createOutput, type Output } from './output.ts'

const program = new Command('second-source')
  .description('Second Source on the command line. Results go to stdout, progress to stderr.')
  .version(VERSION)
  .showHelpAfterError('(--help lists what can be said)')
  .enablePositionalOptions()

const json = () => new Option('--json', 'print one JSON value a line')
const passphrase = () =>
  new Option('--passphrase-file <file>', 'the notebook’s passphrase: the first line of this file')

type Shared = { json?: boolean; passphraseFile?: string }
type SearchFlags = Shared & {
  limit: number
  sort?: SortOrder
  facets?: boolean
  explain?: boolean
  names?: string
  csv?: boolean
}

/** Runs a command; the exit code is 0 only if all went well. */
async function run(options: Shared, command: (output: Output) => Promise<boolean>): Promise<void> {
  const output = createOutput(options.json === true)
  try {
    if (!(await command(output))) process.exitCode = 1
  } catch (error) {
    output.complain(error)
    process.exitCode = 1
  }
}

function wholeNumber(min: number, max: number) {
  return (value: string): number => {
    const number = Number(value)
    if (Number.isInteger(number) && number >= min && number <= max) return number
    throw new InvalidArgumentError(`It takes a whole number from ${min} to ${max}.`)
  }
}

program
  .command('init')
  .description('make a notebook; with a passphrase file, everything in it is encrypted')
  .argument('<dir>', 'the folder to make; it must be new or empty')
  .option('--name <text>', 'the notebook’s name (otherwise the folder’s)')
  .addOption(passphrase())
  .addOption(json())
  .action((dir: string, options: Shared & { name?: string }) =>
    run(options, output => init(dir, options, output)),
  )

program
  .command('import')
  .description(
    'capture files (text, pages, PDF, Word, OpenDocument, RTF, workbooks, e-mail, subtitles, archives), and all files in folders, as sources',
  )
  .argument('<dir>', 'the notebook')
  .argument('<path...>', 'files and folders')
  .addOption(passphrase())
  .addOption(json())
  .action((dir: string, paths: string[], options: Shared) =>
    run(options, output => importFiles(dir, paths, options, output)),
  )

program
  .command('sample')
  .description('make a copy of the sample notebook: an invented investigation to look around in')
  .argument('[dir]', 'where (otherwise its usual place)')
  .option('--reset', 'replace the copy by a new one, with all that was changed in it')
  .addOption(json())
  .action((dir: string | undefined, options: Shared & { reset?: boolean }) =>
    run(options, output => sample(dir, options, output)),
  )

program
  .command('extract')
  .description('show the text and metadata that capturing takes from files; needs no notebook')
  .argument('<file...>', 'files and folders')
  .option('--url <url>', 'the address the files came from')
  .addOption(json())
  .action((files: string[], options: Shared & { url?: string }) =>
    run(options, output => extract(files, options, output)),
  )

program
  .command('search')
  .description('find words in sources, quotes, people, notes and drafts')
  .argument('<dir>', 'the notebook')
  .argument(
    '[query]',
    'for example: "exact phrase", protest*, name~1, (a OR b) AND NOT c, after:2024-03, is:checked',
  )
  .option('--limit <n>', 'how many documents to show', wholeNumber(1, 500), 20)
  .addOption(new Option('--sort <order>', 'the order of the documents').choices(sortOrders))
  .option('--facets', 'count kinds, publishers, people, languages, months, tags, terms and check states')
  .option(
    '--explain',
    'say why each document has its score: per term and field, how often, how rare, how long',
  )
  .addOption(
    new Option(
      '--names <file>',
      'look for every name of this list instead: one a line, or a CSV table',
    ).conflicts(['sort', 'facets', 'explain']),
  )
  .option('--csv', 'with --names: print a CSV table')
  .addOption(passphrase())
  .addOption(json())
  .action((dir: string, query: string | undefined, options: SearchFlags) =>
    run(options, output => {
      const { names, csv = false, facets = false, explain = false } = options
      if (names !== undefined) return searchForNames(dir, names, { ...options, csv }, output)
      if (query !== undefined) return search(dir, query, { ...options, facets, explain }, output)
      throw new AppError('invalid-input', 'Say what to search for: a query, or --names with a file.')
    }),
  )

program
  .command('review')
  .description('list the claims of a draft, each with its verdict and what bears it out')
  .argument('<dir>', 'the notebook')
  .argument('<draft>', 'the draft’s id or title')
  .addOption(passphrase())
  .addOption(json())
  .action((dir: string, draft: string, options: Shared) =>
    run(options, output => reviewDraft(dir, draft, options, output)),
  )

program
  .command('export')
  .description('write a draft to a file, its quotations footnoted')
  .argument('<dir>', 'the notebook')
  .argument('<draft>', 'the draft’s id or title')
  .addOption(
    new Option('--format <format>', 'what to write; a bundle carries the draft with its evidence')
      .choices([...exportFormats, 'bundle'])
      .makeOptionMandatory(),
  )
  .addOption(
    new Option('--edition <edition>', 'of a bundle: who it is for').choices(editions).default('full'),
  )
  .requiredOption('--out <file>', 'the file to write')
  .addOption(passphrase())
  .addOption(json())
  .action(
    (
      dir: string,
      draft: string,
      options: Shared & { format: ExportFormat | 'bundle'; edition: Edition; out: string },
    ) => run(options, output => exportDraft(dir, draft, options, output)),
  )

const bundle = program
  .command('bundle')
  .description('check review bundles, bring them in, merge their verdicts')

bundle
  .command('verify')
  .description('check every file of a bundle against its manifest; needs no notebook')
  .argument('<file>', 'the bundle')
  .addOption(json())
  .action((file: string, options: Shared) => run(options, output => verifyBundle(file, output)))

bundle
  .command('import')
  .description('bring a full bundle into a notebook, to be judged there')
  .argument('<file>', 'the bundle')
  .argument('<dir>', 'the notebook')
  .addOption(passphrase())
  .addOption(json())
  .action((file: string, dir: string, options: Shared) =>
    run(options, output => importBundle(file, dir, options, output)),
  )

bundle
  .command('merge')
  .description('bring the verdicts of a bundle back into the notebook it was made in; nothing is overwritten')
  .argument('<file>', 'the bundle')
  .argument('<dir>', 'the notebook')
  .addOption(passphrase())
  .addOption(json())
  .action((file: string, dir: string, options: Shared) =>
    run(options, output => mergeBundle(file, dir, options, output)),
  )

const batch = () =>
  new Option('--batch <file>', 'a file with a JSON value on each line; - is stdin').makeOptionMandatory()

program
  .command('anchor')
  .description('find quotes again in texts that may have changed; needs no notebook')
  .addHelpText('after', '\nA line: {"id", "quote": {"exact", "prefix", "suffix", "start", "end"}, "text"}')
  .addOption(batch())
  .action((options: { batch: string }) => run({}, output => anchorBatch(options.batch, output)))

program
  .command('guard')
  .description('compare quotations with their passages, word by word; needs no notebook')
  .addHelpText('after', '\nA line: {"id", "quote", "passage"}')
  .addOption(batch())
  .action((options: { batch: string }) => run({}, output => guardBatch(options.batch, output)))

program
  .command('verify')
  .description('check every original, record and journal entry')
  .argument('<dir>', 'the notebook')
  .addOption(passphrase())
  .addOption(json())
  .action((dir: string, options: Shared) => run(options, output => verify(dir, options, output)))

program
  .command('serve')
  .description('serve the app with this notebook to a browser on this machine')
  .argument('<dir>', 'the notebook')
  .option('--port <n>', 'the port (otherwise a free one)', wholeNumber(0, 65_535), 0)
  .option('--no-open', 'do not open a browser; print the address')
  .addOption(passphrase())
  .addOption(json())
  .action((dir: string, options: Shared & { port: number; open: boolean }) =>
    run(options, output => serveNotebook(dir, options, output)),
  )

await program.parseAsync()
