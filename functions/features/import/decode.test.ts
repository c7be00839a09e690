import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, looksGarbled } from './decode.ts';
import { type Unreadable } from './fatal.ts';

const refusal = (bytes: Uint8Array) => {
  try {
    decode(bytes, 'list.csv');
    return null;
  } catch (error) {
    return (error as Unreadable).fatal.code;
  }
};

describe('a file’s text', () => {
  const text = 'Prénom;Ville\nZoé;Québec – l’Île\n';
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8', Buffer.from(`\ufeff${text}`)],
    ['Windows-1252', iconv.encode(text, 'win1252')],
    ['UTF-16', iconv.encode(text, 'utf16le', { addBOM: true })],
    ['UTF-16', iconv.encode(text, 'utf16be', { addBOM: true })],
  ])('reads %s', (encoding, bytes) => expect(decode(bytes, 'list.csv')).toEqual({ text, encoding }));

  it('ends lines one way', () => expect(decode(Buffer.from('a\r\nb\rc\n'), 'x').text).toBe('a\nb\nc\n'));

  it.each([
    ['empty', Buffer.from('')],
    ['empty', Buffer.from('\ufeff \r\n')],
    ['spreadsheet', Buffer.from('PK\u0003\u0004...')],
    ['spreadsheet', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1])],
    ['not_text', Buffer.from('%PDF-1.7')],
    ['not_text', Buffer.from('a\u0000b')],
  ])('refuses what is %s', (code, bytes) => expect(refusal(bytes)).toBe(code));

  it('notices accents that were read wrongly before', () =>
    expect([looksGarbled('QuÃ©bec'), looksGarbled('lâ€™Ã®le'), looksGarbled('Québec, São Paulo, Ã')]).toEqual([
      true,
      true,
      false,
    ]));
});
