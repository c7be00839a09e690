import iconv from 'iconv-lite';
import { Unreadable } from './fatal.ts';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/** A file's text, lines ended by \n: UTF-8 if it is, UTF-16 if it says so, else Windows-1252. Refuses what is no text. */
export function decode(
  bytes: Uint8Array,
  name: string,
): { text: string; encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252' } {
  if (bytes.length === 0) throw new Unreadable({ code: 'empty', value: name });
  // Zip (xlsx, ods, numbers) and the older xls.
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new Unreadable({ code: 'spreadsheet', value: name });
  const [text, encoding] = read(bytes, name);
  const lines = text.replace(/\r\n?/g, '\n');
  if (lines.trim() === '') throw new Unreadable({ code: 'empty', value: name });
  return { text: lines, encoding };
}

function read(bytes: Uint8Array, name: string): [string, 'UTF-8' | 'UTF-16' | 'Windows-1252'] {
  if (startsWith(bytes, 0xff, 0xfe)) return [new TextDecoder('utf-16le').decode(bytes), 'UTF-16'];
  if (startsWith(bytes, 0xfe, 0xff)) return [new TextDecoder('utf-16be').decode(bytes), 'UTF-16'];
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || bytes.subarray(0, 4096).includes(0))
    throw new Unreadable({ code: 'not_text', value: name });
  try {
    return [new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'UTF-8'];
  } catch {
    return [iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'win1252'), 'Windows-1252'];
  }
}

/** True when accents were read in the wrong encoding somewhere on their way: "QuÃ©bec". */
export const looksGarbled = (text: string): boolean => /Ã[\u00a1-\u00bf€‰ˆ]|â€[™œ¦“”]/.test(text.slice(0, 2_000_000));
