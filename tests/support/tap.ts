/** One line of a pgTAP run: whether it held, and its sentence. */
export type TapLine = { ok: boolean; title: string };

/** Reads TAP: `ok 3 - a sentence`, `not ok 4 - another`, with the diagnostics behind a failure as part of its sentence. */
export function readTap(lines: string[]): TapLine[] {
  const read: TapLine[] = [];
  for (const line of lines.flatMap((text) => text.split('\n'))) {
    const found = /^(not )?ok \d+(?: - (.*))?$/.exec(line);
    if (found) read.push({ ok: !found[1], title: found[2] ?? '' });
    else if (/^Bail out!/.test(line)) read.push({ ok: false, title: line });
    else if (line.startsWith('#') && read.at(-1)?.ok === false) read.at(-1)!.title += `\n${line}`;
  }
  return read;
}
