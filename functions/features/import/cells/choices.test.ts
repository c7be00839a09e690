import { describe, expect, it } from 'vitest';
import { readDurations, readFormats, readTimes } from './choices.ts';

describe('how people meet', () => {
  it.each([
    ['Vidéo', ['video']],
    ['Zoom ou téléphone', ['video', 'phone']],
    ['in person, video call', ['video', 'in_person']],
    ['Hybride', ['video', 'in_person']],
    ['phone call', ['phone']],
    ['En personne / par courriel', ['in_person', 'text']],
    ['any', ['video', 'phone', 'in_person', 'text']],
    ['Virtuel', ['video']],
  ])('reads %j', (typed, value) => expect(readFormats(typed)).toEqual({ value, remarks: [] }));
  it('tells what it does not know', () =>
    expect(readFormats('video, pigeon')).toEqual({
      value: ['video'],
      remarks: [{ code: 'format_unknown', value: 'pigeon' }],
    }));
});

describe('how long', () => {
  it.each([
    ['3 mois', ['three_months']],
    ['three months', ['three_months']],
    ['3', ['three_months']],
    ['3 à 6 mois', ['three_months', 'six_months']],
    ['6m', ['six_months']],
    ['1 an', ['twelve_months']],
    ['One year', ['twelve_months']],
    ['a year', ['twelve_months']],
    ['3 or 6 months', ['three_months', 'six_months']],
    ['3-6-12 mois', ['three_months', 'six_months', 'twelve_months']],
    ['six mois', ['six_months']],
    ['90 jours', ['three_months']],
    ['12 weeks', ['three_months']],
    ['une rencontre', ['one_meeting']],
    ['1 meeting', ['one_meeting']],
    ['ponctuel, 3 mois', ['one_meeting', 'three_months']],
    ['flexible', ['one_meeting', 'three_months', 'six_months', 'twelve_months']],
  ])('reads %j', (typed, value) => expect(readDurations(typed)).toEqual({ value, remarks: [] }));
  it.each([
    ['4 mois', '3 mois / 3 months'],
    ['24 months', '12 mois / 12 months'],
    ['long', '3 mois / 3 months'],
  ])('suggests the nearest for %j', (typed, suggestion) =>
    expect(readDurations(typed)).toMatchObject({ value: [], remarks: [{ code: 'duration_unknown', suggestion }] }),
  );
});

describe('when', () => {
  it.each([
    ['soirs de semaine', ['weekday_evenings']],
    ['Weekday mornings; weekends', ['weekday_mornings', 'weekends']],
    ['après-midi, fin de semaine', ['weekday_afternoons', 'weekends']],
    ['Saturday morning', ['weekday_mornings', 'weekends']],
  ])('reads %j', (typed, value) => expect(readTimes(typed)).toEqual({ value, remarks: [] }));
});
