/** Texts as people and attackers send them, and what is kept: [typed, kept as a line, kept as prose where that differs]. */
export const textCases: [typed: string, line: string, prose?: string][] = [
  // Nothing to see.
  ['\u200b'.repeat(20), ''], ['\u3164', ''], ['\u115f\u1160\uffa0', ''], ['\u2800\u2800', ''], ['\ufeff \u00a0 \u2060', ''], ['\ufe0f\ufe0f', ''], ['\u{e0041}\u{e0042}', ''], ['\u00ad', ''],
  [' \u3000\t\r\n', ''], ['\u200d\u200c', ''], ['\u180b\u180e', ''], ['\u{e0100}', ''], ['\u{1d159}', ''],
  // Directions, zero-width marks and controls inside words.
  ['Ana\u202e yoR', 'Ana yoR'], ['\u2066Ana\u2069 Roy', 'Ana Roy'], ['A\u200bn\u200ba', 'Ana'], ['Rob\ufe0fin', 'Robin'], ['Ro\u200dbin', 'Robin'], ['sou\u00addure', 'soudure'], ['Ana\u0007\u009b31m', 'Ana31m'], ['\u200fAna\u200e', 'Ana'], ['A\u{e0061}na', 'Ana'],
  ['\u061cAna', 'Ana'], ['A\ufff9n\ufffca', 'Ana'],
  // Lines and spaces.
  ['Ana\r\nBcc: x', 'Ana Bcc: x', 'Ana\nBcc: x'], ['Ana\u2028Roy', 'Ana Roy', 'Ana\nRoy'], ['Ana\u0085Roy', 'Ana Roy', 'Ana\nRoy'], ['Ana\u000bRoy', 'Ana Roy', 'Ana\nRoy'], ['  Ana   Luz ', 'Ana Luz', 'Ana   Luz'],
  ['Ana\u2003Roy', 'Ana Roy'], ['Ana\u3000\u3000Roy', 'Ana Roy', 'Ana  Roy'], ['Voici\u00a0: «\u202fnon\u202f»', 'Voici : « non »', 'Voici\u00a0: «\u202fnon\u202f»'], ['one\ttwo', 'one two', 'one\ttwo'], ['one\n\n\ntwo', 'one two', 'one\n\n\ntwo'],
  // One way of writing an accent.
  ['E\u0301mile', 'Émile'], ['Nguye\u0302\u0303n', 'Nguyễn'], ['A\u034f\u0301', 'Á'],
  // Every script stays whole.
  ['ᐊᓇᓇᐅᓯ ᐊᒡᓗᒃᑲᖅ', 'ᐊᓇᓇᐅᓯ ᐊᒡᓗᒃᑲᖅ'], ['می\u200cخواهم', 'می\u200cخواهم'], ['ه\u200d', 'ه\u200d'], ['क्\u200dष', 'क्\u200dष'], ['അവന്\u200d', 'അവന്\u200d'], ['می\u200c\u200c\u200dخواهم', 'می\u200cخواهم'], ['李娜', '李娜'], ['葛\u{e0100}城', '葛\u{e0100}城'],
  ['Гузель', 'Гузель'], ['עדי', 'עדי'], ['ᠮᠣᠩᠭᠣᠯ\u180b', 'ᠮᠣᠩᠭᠣᠯ\u180b'], ['ᎣᏏᏲ', 'ᎣᏏᏲ'],
  // Pictures that are made of several.
  ['👩\u200d🔧', '👩\u200d🔧'], ['❤\ufe0f\u200d🔥', '❤\ufe0f\u200d🔥'], ['👩\u200d', '👩'], ['👩\u200d\u200d🔧', '👩🔧'], ['1\ufe0f\u20e3', '1\ufe0f\u20e3'], ['👩\u200cx', '👩x'], ['🍁\ufe0f\ufe0f', '🍁\ufe0f'], ['🇨🇦', '🇨🇦'],
  // What looks like code is a text.
  ['I want a List<String>, x<y, ?a=1&lt=2', 'I want a List<String>, x<y, ?a=1&lt=2'], ['<b>bold</b>', '<b>bold</b>'], ['&lt;script&gt;', '&lt;script&gt;'],
];

/** Lines that name an address of the web or of a mailbox, and lines that do not. */
export const withAddress = [
  'Free gift at www.evil.example', 'https://evil.example', 'Ana evil.com', 'evil.ca/win', 'EVIL.COM', 'ｅｖｉｌ．ｃｏｍ', 'ana@evil.example', 'ⓦⓦⓦ.evil.example', 'bit.ly/x', 't.me/x', 'casino.online', 'pills.xyz!', 'ftp://x', 'evil\u2024com',
];
export const withoutAddress = [
  'Ana María de la Cruz-Hernández, MBA', 'J.R. Smith', 'St. John’s', 'Node.js developer', 'ASP.NET and C#', '.NET developer', 'Socket.io', 'R.N./LPN', 'B.Com, M.Ed.', 'Ph.D. candidate', 'CEO @ home', 'and/or', 'Dr. Roy', 'M. le juge', 'C++, x<y', '24/7', 'St.Pierre', '3.5 stars',
];

const long = 'a'.repeat(64);
/** Addresses as they are typed, and their one form; null for what is none. */
export const addressCases: [typed: string, kept: string | null][] = [
  ['Marie.Roy@Example.ca', 'marie.roy@example.ca'], ['  a@example.ca\n', 'a@example.ca'], ['a+b@example.ca', 'a+b@example.ca'], ["o'brien@example.ca", "o'brien@example.ca"], ['a_b-c@sub.example.co.uk', 'a_b-c@sub.example.co.uk'],
  ['ｍａｒｉｅ＠ｅｘａｍｐｌｅ．ｃａ', 'marie@example.ca'], ['ma\u200brie@example.ca', 'marie@example.ca'], ['\ufeffmarie@example.ca', 'marie@example.ca'], ['marie@\u202eexample.ca', 'marie@example.ca'],
  // Letters of any script, in one form.
  ['josé@exemple.ca', 'josé@exemple.ca'], ['JOSE\u0301@exemple.ca', 'josé@exemple.ca'], ['info@éducation.ca', 'info@xn--ducation-90a.ca'], ['info@ÉDUCATION.CA', 'info@xn--ducation-90a.ca'], ['info@xn--ducation-90a.ca', 'info@xn--ducation-90a.ca'],
  ['李@例子.中国', '李@xn--fsqu00a.xn--fiqs8s'], ['ана@пример.рф', 'ана@xn--e1afmkfd.xn--p1ai'], ['a@bücher.example', 'a@xn--bcher-kva.example'], ['ᐊ@example.ca', 'ᐊ@example.ca'],
  // Dots, comments, quotes, more than one.
  ['abc.@example.ca', null], ['.abc@example.ca', null], ['a..b@example.ca', null], ['(1)name@example.ca', null], ['name(1)@example.ca', null], ['"a b"@example.ca', null], ['a b@example.ca', null], ['a@b@example.ca', null], ['<a@example.ca>', null],
  ['a@example.ca?bcc=b@example.ca', null], ['a@example.ca?bcc=x', null], ['a%0abcc@example.ca', null], ['a&bcc=b@example.ca', null], ['a@example.ca\r\nBcc: b@example.ca', null], ['a,b@example.ca', null], ['a@example.ca, b@example.ca', null],
  // Domains that are none.
  ['a', null], ['', null], ['@example.ca', null], ['a@', null], ['a@localhost', null], ['a@example.c', null], ['a@-example.ca', null], ['a@example-.ca', null], ['a@exam_ple.ca', null], ['a@example..ca', null], ['a@example.ca.', null], ['a@127.0.0.1', null], ['a@[127.0.0.1]', null],
  ['a@example.123', null], ['a@example.ca:25', null], ['a@example.ca/x', null], ['a@exa%6dple.ca', null], [`a@${'b'.repeat(64)}.ca`, null],
  // As long as may be.
  [`${long}@example.ca`, `${long}@example.ca`], [`${long}a@example.ca`, null], [`é${'a'.repeat(63)}@example.ca`, null], [`a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.example.ca`, null],
];
