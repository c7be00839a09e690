/** Messages after which PostgreSQL answers: Sync, a simple query, the end, and the one without a type that begins a connection. */
const answered = new Set(['S', 'Q', 'X']);

/**
 * Cuts what a client of PostgreSQL sends into batches that PGlite can answer whole. Given
 * message by message, an error in the middle of one would be left for whoever comes next.
 */
export function batches(): (data: Buffer) => Buffer | null {
  let held: Buffer = Buffer.alloc(0);
  let begun = false;
  return (data) => {
    held = Buffer.concat([held, data]);
    let at = 0;
    let whole = 0;
    for (;;) {
      const head = begun ? 1 : 0;
      if (held.length - at < head + 4) break;
      const size = head + held.readInt32BE(at + head);
      if (held.length - at < size) break;
      const isAnswered = !begun || answered.has(String.fromCharCode(held[at]!));
      at += size;
      begun = true;
      if (isAnswered) whole = at;
    }
    if (whole === 0) return null;
    const batch = held.subarray(0, whole);
    held = held.subarray(whole);
    return batch;
  };
}
