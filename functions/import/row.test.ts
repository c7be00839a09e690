import { describe, expect, it } from 'vitest';
import { vocabulary } from './fixtures.ts';
import { matchHeaders } from './headers.ts';
import { readRow } from './row.ts';

/** Reads one row given as {header: cell}. */
function read(cells: Record<string, string>, more: { broken?: 'quote' | 'width' } = {}) {
  const columns = Object.keys(cells);
  const topicOf = (text: string) => (text === 'Welding' ? { slug: 'welding', how: 'exact' as const } : undefined);
  return readRow({ columns, headers: matchHeaders(columns), vocabulary, topicOf }, { number: 7, cells: Object.values(cells), ...more });
}
const sound = { Name: 'Marie Roy', 'E-mail': 'Marie@Example.ca' };

describe('a row', () => {
  it('becomes an invitation that both profiles accept', () =>
    expect(read({
      Prénom: 'Marie', Nom: 'Roy', Courriel: 'Marie@Example.ca', Téléphone: '(204) 555-0134', Province: 'Man.', Ville: 'Saint-Boniface', Langues: 'français et anglais', Compétences: 'Welding',
      Titre: 'Soudeuse', Biographie: 'Je suis soudeuse depuis dix ans et j’aide les apprenties.', Places: '3', Durée: '3 à 6 mois', Format: 'vidéo, en personne', Tarif: '60,00 $', 'Disponible à partir du': '1er mars 2026',
    })).toEqual({
      remarks: [],
      invitation: {
        email: 'marie@example.ca', locale: 'fr',
        person: {
          display_name: 'Marie Roy', full_name: 'Marie Roy', phone: '+12045550134', locale: 'fr', province_code: 'MB', city: 'Saint-Boniface', time_zone: 'America/Winnipeg', languages: ['fr', 'en'],
        },
        mentor: {
          headline_fr: 'Soudeuse', bio_fr: 'Je suis soudeuse depuis dix ans et j’aide les apprenties.', topics: ['welding'], formats: ['video', 'in_person'], durations: ['three_months', 'six_months'],
          pricing: 'paid', price_cents: 6000, max_active: 3, available_from: '2026-03-01',
        },
      },
    }));

  it('needs only a name and an address', () =>
    expect(read(sound)).toEqual({
      remarks: [],
      invitation: {
        email: 'marie@example.ca', locale: 'en', person: { display_name: 'Marie Roy', full_name: 'Marie Roy', locale: 'en', languages: [] },
        mentor: { topics: [], formats: ['video'], durations: ['three_months'], pricing: 'free' },
      },
    }));

  it('tells a default where the list has a column for it', () =>
    expect(read({ ...sound, Format: '', Duration: 'forever' }).remarks).toEqual([
      { code: 'format_default', row: 7, column: 'Format' },
      { code: 'duration_unknown', value: 'forever', suggestion: '3 mois / 3 months', row: 7, column: 'Duration' },
      { code: 'duration_default', row: 7, column: 'Duration' },
    ]));

  it('is imported without the cells that cannot be read, each told with its column', () => {
    const { invitation, remarks } = read({ ...sound, Phone: '555-0134', Province: 'Manitobba', Bio: '<p>Hi</p>', 'Max mentees': '99', 'Available from': '1/3/2026', Rate: '40-60 $' });
    expect(invitation).toMatchObject({ person: { display_name: 'Marie Roy' }, mentor: { pricing: 'free' } });
    expect(Object.keys(invitation!.person)).not.toContain('phone');
    expect(remarks.map(({ code, column, row }) => [code, column, row])).toEqual([
      ['phone_no_area', 'Phone', 7], ['province_unknown', 'Province', 7], ['has_markup', 'Bio', 7], ['places_bounds', 'Max mentees', 7], ['date_ambiguous', 'Available from', 7], ['price_range', 'Rate', 7],
    ]);
  });

  it.each([
    ['no address', { ...sound, 'E-mail': '' }, 'email_missing', 'E-mail'],
    ['a broken address', { ...sound, 'E-mail': 'marie@example,ca' }, 'email_unreadable', 'E-mail'],
    ['no name', { ...sound, Name: ' ' }, 'name_missing', 'Name'],
    ['markup in the name', { ...sound, Name: '<b>Marie</b>' }, 'name_markup', 'Name'],
    ['a no to being contacted', { ...sound, Consent: 'Non' }, 'not_willing', 'Consent'],
    ['an unclear consent', { ...sound, Consent: 'maybe' }, 'consent_unreadable', 'Consent'],
  ])('stays out with %s', (_, cells, code, column) => {
    const { invitation, remarks } = read(cells);
    expect([invitation, remarks[0]?.code, remarks[0]?.column]).toEqual([null, code, column]);
  });

  it('stays out when its cells may be another row’s', () => {
    expect([read(sound, { broken: 'quote' }), read(sound, { broken: 'width' })].map(({ invitation, remarks }) => [invitation, remarks[0]?.code])).toEqual([[null, 'quote_open'], [null, 'row_too_wide']]);
  });

  it('puts a text under its own language, whatever the person’s', () => {
    const { invitation } = read({ ...sound, Langues: 'français', Bio: 'I have worked in the mines for twenty years and help with safety.' });
    expect(invitation).toMatchObject({ locale: 'fr', mentor: { bio_en: expect.stringContaining('mines') as string } });
  });

  it.each([
    [{ 'Preferred language': 'French', Languages: 'English' }, 'fr'], [{ Languages: 'French, Cree' }, 'fr'], [{ Languages: 'French, English' }, 'en'], [{ Languages: 'Cree' }, 'en'],
  ])('writes to %j in %s', (cells, locale) => expect(read({ ...sound, ...cells }).invitation?.locale).toBe(locale));

  it.each([
    [{ Volunteer: 'yes', Rate: '60 $' }, 'free', []], [{ Volunteer: 'no', Rate: '60 $' }, 'paid', []], [{ Volunteer: 'non' }, 'free', ['price_missing']],
  ])('knows a volunteer: %j', (cells, pricing, codes) => {
    const { invitation, remarks } = read({ ...sound, ...cells });
    expect([invitation?.mentor['pricing'], remarks.map(({ code }) => code)]).toEqual([pricing, codes]);
  });

  it('takes no Ms for a job', () => expect(read({ ...sound, Titre: 'Mme' })).toMatchObject({ remarks: [], invitation: { mentor: { pricing: 'free' } } }));
});
