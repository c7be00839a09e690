/** One line of a pgTAP run: whether it held, and its sentence. */
export type TapLine = { ok: boolean; title: string };

/**
 * Reads TAP: `ok 3 - a sentence`, `not ok 4 - another`, with the diagnostics behind a failure
 * as part of its sentence. A run that bails out, or does not end with as many lines as its
 * plan `1..4` says, has failed.
 */
export function readTap(lines: string[]): TapLine[] {
  const read: TapLine[] = [];
  let planned: number | undefined;
  for (const line of lines.flatMap((text) => text.split('\n'))) {
    const found = /^(not )?ok \d+(?: - (.*))?$/.exec(line);
    const plan = /^1\.\.(\d+)/.exec(line);
    if (found) read.push({ ok: !found[1], title: found[2] ?? '' });
    else if (plan) planned = Number(plan[1]);
    else if (line.startsWith('Bail out!')) return [...read, { ok: false, title: line }];
    else if (line.startsWith('#') && read.at(-1)?.ok === false) read.at(-1)!.title += `\n${line}`;
  }
  if (planned !== read.length) read.push({ ok: false, title: `planned ${planned ?? 'nothing'}, ran ${read.length}` });
  return read;
}
