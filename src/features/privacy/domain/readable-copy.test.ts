import { describe, expect, it } from 'vitest';
import { readableCopy, type CopyWords } from './readable-copy.ts';

const words: CopyWords = {
  title: 'Yours',
  made: 'Made on {date}.',
  empty: 'Nothing.',
  yes: 'yes',
  no: 'no',
  sections: { profile: 'Profile', requests: 'Requests', blocks: 'Blocks' },
  fields: { name: 'Name', goal: 'Goal', events: 'Events', at: 'When', on: 'On', format: 'How', topics: 'Topics' },
  values: { format: { in_person: 'in person' }, topics: { nursing: 'Nursing', music: 'Music' } },
};
const write = (copy: Record<string, unknown>) =>
  readableCopy(
    { exported_at: '2026-11-23T10:00:00Z', ...copy },
    words,
    'en-CA',
    (moment) => `day of ${moment.slice(0, 10)}`,
  );

describe('a readable copy', () => {
  it('shows each section with its words, moments as dates, and says where there is nothing', () => {
    const page = write({
      profile: { id: 'x', name: 'Ana', on: true },
      requests: [{ goal: 'Learn', events: [{ at: '2026-11-01T09:00:00+00:00' }] }],
      blocks: [],
    });
    expect(page).toContain('<dt>Name</dt><dd>Ana</dd><dt>On</dt><dd>yes</dd>');
    expect(page).toContain('<dt>When</dt><dd>day of 2026-11-01</dd>');
    expect(page).toContain('<h2>Blocks</h2><p>Nothing.</p>');
    expect(page).toContain('Made on day of 2026-11-23.');
    expect(page).not.toContain('<dt>id</dt>');
  });

  it('says what a code word means where it stands, and leaves what it does not know', () => {
    const page = write({
      profile: { format: 'in_person', name: 'in_person' },
      requests: [{ topics: ['nursing', 'kites'], format: '<b>' }],
    });
    expect(page).toContain('<dt>How</dt><dd>in person</dd><dt>Name</dt><dd>in_person</dd>');
    expect(page).toContain('<dt>Topics</dt><dd>Nursing, kites</dd><dt>How</dt><dd>&#60;b&#62;</dd>');
  });

  it('runs nothing that somebody wrote', () => {
    const page = write({ profile: { name: '<script>alert(1)</script>"\'&' } });
    expect(page).not.toContain('<script');
    expect(page).toContain('&#60;script&#62;');
  });
});
