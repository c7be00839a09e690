import { describe, expect, it } from 'vitest';
import { changedFields, conflicts, draftOf, patchOf, resume, settle } from './edits.ts';

const stored = { name: 'Ana', about: 'Nurse.', languages: ['en', 'fr'], initials: true };

describe('a form over something stored', () => {
  it('sends nothing that was not touched', () => {
    expect(patchOf({ begun: stored, value: { ...stored, languages: ['en', 'fr'] } })).toEqual({ base: {} });
  });
  it('sends what changed, null where a field was emptied, and what it began with', () => {
    expect(patchOf({ begun: stored, value: { ...stored, about: '', languages: [], initials: false } })).toEqual({
      about: null,
      languages: null,
      initials: false,
      base: { about: 'Nurse.', languages: ['en', 'fr'], initials: true },
    });
  });
  it('takes a field away in which nothing can be seen', () =>
    expect(patchOf({ begun: stored, value: { ...stored, about: ' \u200b\u00a0 ' } })).toMatchObject({ about: null }));
  it('keeps on the device only what was changed, so that a draft of last week undoes nothing of today', () => {
    const draft = draftOf({ begun: stored, value: { ...stored, about: 'Nurse and baker.' } });
    const today = { ...stored, name: 'Ana Luz', languages: ['es'] };
    const edits = resume(today, JSON.parse(JSON.stringify(draft)));
    expect(edits.value).toEqual({ ...today, about: 'Nurse and baker.' });
    expect(patchOf(edits)).toEqual({ about: 'Nurse and baker.', base: { about: 'Nurse.' } });
  });
  it('passes over a draft that it cannot read', () => {
    for (const draft of [null, {}, { name: 'Old' } as object])
      expect(resume(stored, draft)).toEqual({ begun: stored, value: stored });
  });
});

describe('a form whose stored side was changed elsewhere', () => {
  const edits = { begun: stored, value: { ...stored, name: 'Ana Luz', about: 'Baker.' } };
  it('is in conflict only where both changed the same field to something else', () => {
    expect(conflicts(edits, { ...stored, languages: ['es'] })).toEqual([]);
    expect(conflicts(edits, { ...stored, about: 'Baker.' })).toEqual([]);
    expect(conflicts(edits, { ...stored, about: 'Cook.' })).toEqual(['about']);
  });
  it('keeps one of the two, and everything else that either said', () => {
    const theirs = { ...stored, about: 'Cook.', languages: ['es'] };
    expect(settle(edits, theirs, 'mine')).toEqual({
      begun: theirs,
      value: { name: 'Ana Luz', about: 'Baker.', languages: ['es'], initials: true },
    });
    const taken = settle(edits, theirs, 'theirs');
    expect(taken).toEqual({
      begun: theirs,
      value: { name: 'Ana Luz', about: 'Cook.', languages: ['es'], initials: true },
    });
    expect(changedFields(taken)).toEqual(['name']);
  });
});
