import { describe, expect, it } from 'vitest';
import { withoutMarkup } from './markup.ts';

describe('simple markup', () => {
  it.each([
    ['One<br>two<br/>three', 'One\ntwo\nthree'],
    ['<p>I weld.</p><p>I teach.</p>', 'I weld.\n\nI teach.'],
    ['<b>Ten</b> years of <a href="https://x.example">mines</a>', 'Ten years of mines'],
    ['<ul><li>Welding</li><li>Safety</li></ul>', '- Welding\n- Safety'],
    ['Caf&eacute; &amp; th&#233; &#x2013; &Eacute;lise', 'Café & thé – Élise'],
    ['R&D, AT&T; x < y', 'R&D, AT&T; x < y'],
    ['<div class="bio">\n  <h2>Hi</h2>\n  <span style="x">there</span>\n</div>', 'Hi\nthere'],
    ['&notanentity;', '&notanentity;'],
  ])('of %j becomes plain text', (typed, text) => expect(withoutMarkup(typed)).toBe(text));

  it.each([
    '<p>Hi <script>alert(1)</script></p>',
    '<img src=x onerror=alert(1)>',
    '<iframe src="x"></iframe>',
    '<style>b{}</style>',
  ])('does not take %j for simple', (typed) => expect(withoutMarkup(typed)).toBe(typed));
});
