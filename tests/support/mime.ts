/** One e-mail as it came over the wire, taken apart enough to read it. */
export type ReceivedMail = {
  headers: Record<string, string>;
  subject: string;
  messageId: string;
  to: string;
  text: string;
  html: string;
  types: string[];
};

const decodeWord = (charset: string, how: string, text: string): string =>
  new TextDecoder(charset).decode(
    how.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : fromQuoted(text.replaceAll('_', ' ')),
  );

/** "=?UTF-8?Q?...?=" as people read it. */
const decodeHeader = (value: string): string =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]+)\?([bq])\?(.*?)\?=/gi, (_, charset: string, how: string, text: string) =>
      decodeWord(charset, how, text),
    );

function fromQuoted(text: string): Buffer {
  const joined = text.replace(/=\r?\n/g, '');
  return Buffer.from(
    joined.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );
}

function split(raw: string): { headers: Record<string, string>; body: string } {
  const end = raw.indexOf('\r\n\r\n');
  const headers: Record<string, string> = {};
  for (const line of raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')) {
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, body: raw.slice(end + 4) };
}

function decodeBody(headers: Record<string, string>, body: string): string {
  const how = headers['content-transfer-encoding']?.toLowerCase();
  const bytes =
    how === 'base64'
      ? Buffer.from(body, 'base64')
      : how === 'quoted-printable'
        ? fromQuoted(body)
        : Buffer.from(body, 'latin1');
  return bytes.toString('utf8').replaceAll('\r\n', '\n');
}

/** Reads one e-mail with a text part and an HTML part. */
export function readMail(bytes: Buffer): ReceivedMail {
  const { headers, body } = split(bytes.toString('latin1'));
  const boundary = /boundary="?([^";]+)"?/.exec(headers['content-type'] ?? '')?.[1] ?? '';
  const parts = boundary
    ? body
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((part) => split(part.replace(/^\r\n/, '')))
    : [];
  const partOf = (type: string) => {
    const found = parts.find((part) => part.headers['content-type']?.startsWith(type));
    return found ? decodeBody(found.headers, found.body) : '';
  };
  return {
    headers,
    text: partOf('text/plain'),
    html: partOf('text/html'),
    types: parts.map((part) => part.headers['content-type']?.split(';')[0] ?? ''),
    subject: decodeHeader(headers['subject'] ?? ''),
    messageId: headers['message-id'] ?? '',
    to: headers['to'] ?? '',
  };
}
