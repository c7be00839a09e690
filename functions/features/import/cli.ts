// npm run import -- FILE [--dry-run] [--send] [--mapping mapping.json] [--locale en|fr]
// Ends with 0 when every row is sound, 2 when some rows had errors, 1 when nothing could be read or reached.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale, type Locale } from '../../../src/core/i18n/locales.ts';
import { fill } from '../../../src/core/i18n/translate.ts';
import { openClient } from './client.ts';
import { Unreadable } from './fatal.ts';
import { progressLine } from './progress.ts';
import { readList, readMapping } from './read.ts';
import { runImport } from './run.ts';
import { sayFatal, sayRemark, saySummary } from './say.ts';
import { wordsFor } from './words.ts';

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        send: { type: 'boolean' },
        mapping: { type: 'string' },
        locale: { type: 'string' },
      },
    });
    const [file, ...more] = positionals;
    return file && more.length === 0 && (values.locale === undefined || isLocale(values.locale))
      ? { file, ...values }
      : null;
  } catch {
    return null;
  }
}

const args = readArguments();
const asked = args?.locale;
const locale: Locale = isLocale(asked) ? asked : (process.env['LANG'] ?? '').startsWith('fr') ? 'fr' : 'en';
// Whoever reads our lines may stop reading (| head); the import goes on.
process.stdout.on('error', () => {});
process.exitCode = await main();

async function main(): Promise<number> {
  const words = wordsFor(locale);
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const stop = (error: unknown): number => {
    const fatal =
      error instanceof Unreadable
        ? error.fatal
        : { code: 'unreachable' as const, value: error instanceof Error ? error.message : String(error) };
    process.stderr.write(`${sayFatal(fatal, locale)}\n`);
    return 1;
  };
  if (!args) return stop(new Unreadable({ code: 'usage' }));

  try {
    const { table, encoding, garbled } = await readList(
      args.file,
      args.mapping === undefined ? {} : await readMapping(args.mapping),
    );
    say(
      fill(words.reading, {
        file: basename(args.file),
        rows: table.count,
        how: `${words.how[table.divider]}, ${encoding}`,
      }),
    );
    if (table.headers.unused.length > 0) say(fill(words.unused, { columns: table.headers.unused.join(', ') }));

    const line = progressLine(process.stderr, words.progress);
    const { client, close } = await openClient();
    try {
      const report = await runImport({
        table,
        client,
        locale,
        garbled,
        source: basename(args.file),
        dryRun: args['dry-run'] ?? false,
        send: args.send ?? false,
        tell: (remark) => line.around(() => say(sayRemark(remark, table.unit, locale))),
        progress: line.step,
      });
      line.done();
      saySummary(report, locale).forEach(say);
      return report.errors > 0 ? 2 : 0;
    } finally {
      line.done();
      await close();
    }
  } catch (error) {
    return stop(error);
  }
}
