import { describe, expect, it } from 'vitest';
import { vocabulary } from './fixtures.ts';
import { matchHeaders } from './headers.ts';
import { readRow } from './row.ts';

/** Reads one row given as {header: cell}. */
function read(cells: Record<string, string>, more: { broken?: 'quote' | 'width' | 'width_quoted' } = {}) {
  const columns = Object.keys(cells);
  const topicOf = (text: string) => (text === 'Welding' ? { slug: 'welding', how: 'exact' as const } : undefined);
  return readRow(
    { columns, headers: matchHeaders(columns, {}, [Object.values(cells)]), vocabulary, topicOf },
    { number: 7, cells: Object.values(cells), ...more },
  );
}
const sound = { Name: 'Marie Roy', 'E-mail': 'Marie@Example.ca' };

describe('a row', () => {
  it('becomes an invitation that both profiles accept', () =>
    expect(
      read({
        Prénom: 'Marie',
        Nom: 'Roy',
        Courriel: 'Marie@Example.ca',
        Téléphone: '(204) 555-0134',
        Province: 'Man.',
        Ville: 'Saint-Boniface',
        Langues: 'français et anglais',
        Compétences: 'Welding',
        Titre: 'Soudeuse',
        Biographie: 'Je suis soudeuse depuis dix ans et j’aide les apprenties.',
        Places: '3',
        Durée: '3 à 6 mois',
        Format: 'vidéo, en personne',
        Tarif: '60,00 $',
        'Disponible à partir du': '1er mars 2026',
      }),
    ).toEqual({
      remarks: [],
      invitation: {
        email: 'marie@example.ca',
        locale: 'fr',
        person: {
          display_name: 'Marie Roy',
          full_name: 'Marie Roy',
          phone: '+12045550134',
          locale: 'fr',
          province_code: 'MB',
          city: 'Saint-Boniface',
          time_zone: 'America/Winnipeg',
          languages: ['fr', 'en'],
        },
        mentor: {
          headline_fr: 'Soudeuse',
          bio_fr: 'Je suis soudeuse depuis dix ans et j’aide les apprenties.',
          topics: ['welding'],
          formats: ['video', 'in_person'],
          durations: ['three_months', 'six_months'],
          pricing: 'paid',
          price_cents: 6000,
          max_active: 3,
          available_from: '2026-03-01',
        },
      },
    }));

  it('needs only a name and an address', () =>
    expect(read(sound)).toEqual({
      remarks: [],
      invitation: {
        email: 'marie@example.ca',
        locale: 'en',
        person: { display_name: 'Marie Roy', full_name: 'Marie Roy', locale: 'en', languages: [] },
        mentor: { topics: [], formats: ['video'], durations: ['three_months'], pricing: 'free' },
      },
    }));

  it('leaves out an address of the web in a line, and lets the row in', () => {
    const { invitation, remarks } = read({
      ...sound,
      City: 'Gimli',
      Pronouns: 'she www.example.ca',
      Title: 'Welder, see example.com',
    });
    expect(remarks.map(({ code, column }) => [code, column])).toEqual([
      ['has_address', 'Pronouns'],
      ['has_address', 'Title'],
    ]);
    expect(invitation).toMatchObject({ person: { city: 'Gimli' } });
    expect(read({ ...sound, Pronouns: ' she/they ' }).invitation?.person).toMatchObject({ pronouns: 'she/they' });
  });

  it('takes the clock of the town, and asks where a province has several and the town is not known', () => {
    const at = (Province: string, City: string) => read({ ...sound, Province, City });
    expect(at('ON', 'Kenora')).toMatchObject({
      remarks: [],
      invitation: { person: { time_zone: 'America/Winnipeg' } },
    });
    expect(at('ON', 'Nowhere Falls')).toMatchObject({
      remarks: [{ code: 'time_zone_which', value: 'Nowhere Falls', column: 'City', row: 7 }],
      invitation: { person: { time_zone: 'America/Toronto' } },
    });
    expect(at('MB', 'Nowhere Falls')).toMatchObject({
      remarks: [],
      invitation: { person: { time_zone: 'America/Winnipeg' } },
    });
  });

  it('shows the name somebody goes by, and keeps the whole one for whom they meet', () => {
    const shown = (cells: Record<string, string>) => read({ Email: 'robin@example.ca', ...cells }).invitation?.person;
    expect(shown({ 'First name': 'Robert', 'Last name': 'Roy', 'Preferred name': 'Robin' })).toMatchObject({
      display_name: 'Robin Roy',
      full_name: 'Robert Roy',
    });
    expect(shown({ Prénom: 'Robert', 'Nom de famille': 'Roy', 'Prénom usuel': '' })).toMatchObject({
      display_name: 'Robert Roy',
      full_name: 'Robert Roy',
    });
    expect(shown({ Name: 'Robert Roy', 'Preferred name': 'Robin Roy' })).toMatchObject({
      display_name: 'Robin Roy',
      full_name: 'Robert Roy',
    });
    expect(shown({ 'Preferred name': 'Robin', 'Last name': 'Roy' })).toMatchObject({
      display_name: 'Robin Roy',
      full_name: 'Robin Roy',
    });
  });

  it('tells a default where the list has a column for it', () =>
    expect(read({ ...sound, Format: '', Duration: 'forever' }).remarks).toEqual([
      { code: 'format_default', row: 7, column: 'Format' },
      { code: 'duration_unknown', value: 'forever', suggestion: '3 mois / 3 months', row: 7, column: 'Duration' },
      { code: 'duration_default', row: 7, column: 'Duration' },
    ]));

  it('is imported without the cells that cannot be read, each told with its column', () => {
    const { invitation, remarks } = read({
      ...sound,
      Phone: '555-0134',
      Province: 'Manitobba',
      Bio: '<p>Hi <script>x</script></p>',
      'Max mentees': '99',
      'Available from': '1/3/2026',
      Rate: '40-60 $',
    });
    expect(invitation).toMatchObject({ person: { display_name: 'Marie Roy' }, mentor: { pricing: 'free' } });
    expect(Object.keys(invitation!.person)).not.toContain('phone');
    expect(remarks.map(({ code, column, row }) => [code, column, row])).toEqual([
      ['phone_no_area', 'Phone', 7],
      ['province_unknown', 'Province', 7],
      ['has_markup', 'Bio', 7],
      ['places_bounds', 'Max mentees', 7],
      ['date_ambiguous', 'Available from', 7],
      ['price_range', 'Rate', 7],
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

  it.each([
    ['Do not contact', 'Yes', 'do_not_contact'],
    ['Unsubscribed', 'TRUE', 'do_not_contact'],
    ['Unsubscribed', '2026-03-01', 'do_not_contact'],
    ['Opt out', 'x', 'do_not_contact'],
    ['Opted-out', 'asked by phone', 'do_not_contact'],
    ['Please do not e-mail this person', 'yes', 'do_not_contact'],
    ['Ne pas contacter', 'Oui', 'do_not_contact'],
    ['Désabonné', 'vrai', 'do_not_contact'],
    ['Retiré', '1', 'do_not_contact'],
    ['Ne souhaite pas être contactée', 'oui', 'do_not_contact'],
    ['Status', 'Withdrawn', 'no_longer'],
    ['Status', 'Declined (2025)', 'no_longer'],
    ['Mentor status', 'Inactive', 'no_longer'],
    ['Status', 'No longer available', 'no_longer'],
    ['Statut', 'Retirée', 'no_longer'],
    ['Statut', 'A décliné', 'no_longer'],
    ['État', 'Inactif', 'no_longer'],
    ['RSVP', 'No', 'no_longer'],
    ['Statut', 'Désistement', 'no_longer'],
    ['Subscribed', 'No', 'not_willing'],
    ['Abonné', 'Non', 'not_willing'],
    ['Consent', 'Unsubscribed', 'not_willing'],
    ['May we contact you by e-mail?', 'No', 'not_willing'],
    ['Notes', 'Do not contact', 'do_not_contact'],
    ['Suivi', 'Ne pas contacter', 'do_not_contact'],
    ['Suivi', 'désabonnée', 'do_not_contact'],
  ])('stays out when %j says %j', (column, said, code) => {
    const { invitation, remarks } = read({ ...sound, [column]: said });
    expect([
      invitation,
      remarks.filter((remark) => remark.code === code).map((remark) => [remark.column, remark.value]),
    ]).toEqual([null, [[column, said]]]);
  });

  it.each([
    ['Role', 'Mentee', 'not_a_mentor'],
    ['Rôle', 'Mentoré', 'not_a_mentor'],
    ['Rôle', 'Mentorée', 'not_a_mentor'],
    ['Title', 'Protégé', 'not_a_mentor'],
    ['Mentor', 'No', 'not_a_mentor'],
    ['Mentore', 'Non', 'not_a_mentor'],
    ['Would you like to be a mentor?', 'No', 'not_a_mentor'],
    ['Mentoré', 'Oui', 'not_a_mentor'],
    ['Mentee', 'Yes', 'not_a_mentor'],
    ['Participant type', 'mentee', 'not_a_mentor'],
    ['Group', 'Mentees', 'not_a_mentor'],
    ['Je participe comme', 'mentorée', 'not_a_mentor'],
  ])('is no mentor when %j says %j', (column, said, code) => {
    const { invitation, remarks } = read({ ...sound, [column]: said });
    expect([invitation, remarks.map((remark) => [remark.code, remark.column, remark.value])]).toEqual([
      null,
      [[code, column, said]],
    ]);
  });

  it.each([
    { 'Do not contact': 'No' },
    { 'Do not contact': '' },
    { Unsubscribed: 'FALSE' },
    { Désabonné: 'non' },
    { Status: 'Active' },
    { Status: 'Approved' },
    { Statut: 'Actif' },
    { Statut: 'En attente' },
    { Role: 'Mentor' },
    { Rôle: 'Mentore' },
    { Role: 'Both' },
    { Mentor: 'Yes' },
    { Mentor: 'Yes', Mentee: 'Yes' },
    { Mentoré: 'Non' },
    { Mentee: 'Sam Lee' },
    { Title: 'Former teacher' },
    { Bio: 'I have worked for twenty years.' },
    { Notes: 'Declined once to speak at the gala' },
    { 'Mentee status': 'Withdrawn' },
    { Department: 'Withdrawals and refunds' },
  ])('goes in when the list says %j', (cells) =>
    expect(read({ ...sound, ...(cells as unknown as Record<string, string>) })).toMatchObject({
      remarks: [],
      invitation: { email: 'marie@example.ca', person: { display_name: 'Marie Roy' } },
    }),
  );

  it.each([
    [{ Email: 'yo@example.ca', Mentor: 'Yes', Name: 'Yolanda' }, 'Yolanda'],
    [{ Mentor: 'Oui', Prénom: 'Ana', Nom: 'Roy', Courriel: 'a@example.ca' }, 'Ana Roy'],
    [{ Email: 'a@example.ca', Name: 'anonymous', 'What is your name?': 'Ana Roy' }, 'Ana Roy'],
    [{ Email: 'a@example.ca', Name: 'a@example.ca', 'Full name': 'Ana Roy' }, 'Ana Roy'],
    [{ Email: 'a@example.ca', Mentor: 'Ana Roy' }, 'Ana Roy'],
  ])('takes no answer for a name: %j', (cells, name) =>
    expect(read(cells as Record<string, string>).invitation?.person).toMatchObject({ display_name: name }),
  );

  it.each(['Yes', 'Non', 'Mentor', 'mentoré', 'anonymous'])('stays out with %j for a name', (said) =>
    expect(read({ 'E-mail': 'a@example.ca', 'Full name': said, Name: '' })).toMatchObject({ invitation: null }),
  );

  it.each([
    { Email: 'anonymous', 'Email address': 'ana@example.ca' },
    { Email: 'anonymous', 'Adresse de messagerie': 'ana@example.ca' },
    { Email: '', 'What is your email address?': 'ana@example.ca' },
    { 'Quelle est votre adresse courriel ?': 'ana@example.ca' },
    { Email: 'ask me', Contact: 'ana@example.ca' },
    { 'Supervisor e-mail': 'boss@example.ca', Reach: 'ana@example.ca' },
    { 'How should we contact you, e-mail or phone?': 'e-mail', 'E-mail': 'ana@example.ca' },
    { Courriel: 'ana@example,ca', 'Courriel 2': 'ana@example.ca' },
  ])('has the first address of %j', (cells) =>
    expect(read({ Name: 'Ana Roy', ...(cells as unknown as Record<string, string>) }).invitation?.email).toBe(
      'ana@example.ca',
    ),
  );

  it('takes a no among names for a no', () => {
    const columns = ['Mentor', 'Name', 'E-mail'];
    const cells = ['No', 'Ana Roy', 'ana@example.ca'];
    const headers = matchHeaders(columns, {}, [['Bo Lee', '', 'b@example.ca'], ['Cy Roy', '', 'c@example.ca'], cells]);
    expect(readRow({ columns, headers, vocabulary, topicOf: () => undefined }, { number: 4, cells })).toMatchObject({
      invitation: null,
      remarks: [{ code: 'not_a_mentor', column: 'Mentor', value: 'No' }],
    });
  });

  it.each([
    ['Preferred name', 'Robin'],
    ['Name you go by', 'Robin'],
    ['Prénom usuel', 'Robin'],
  ])('shows the name that a person goes by, under %s, and keeps the other as the full name', (header, value) =>
    expect(
      read({ 'First name': 'Robert', 'Last name': 'Roy', [header]: value, 'E-mail': 'robin@example.ca' }).invitation
        ?.person,
    ).toMatchObject({ display_name: expect.stringMatching(/^Robin\b/) as string, full_name: 'Robert Roy' }),
  );

  it('never writes to somebody the row is not about', () =>
    expect(
      read({
        Name: 'Ana Roy',
        'E-mail': '',
        'Supervisor e-mail': 'boss@example.ca',
        'Adresse du gestionnaire': 'b@example.ca',
      }),
    ).toMatchObject({ invitation: null, remarks: [{ code: 'email_missing' }] }));

  it('reads simple markup as plain text', () =>
    expect(
      read({
        ...sound,
        Bio: '<p>I have worked<br>for <b>twenty</b> years.</p>',
        Skills: '<ul><li>Welding</li><li>Judo</li></ul>',
      }),
    ).toMatchObject({
      invitation: { mentor: { bio_en: 'I have worked\nfor twenty years.', topics: ['welding'], own_skills: ['Judo'] } },
    }));

  it('keeps skills that are no topic in the person’s own words, and tells it', () =>
    expect(read({ ...sound, Skills: 'Welding; SQL Server' })).toMatchObject({
      remarks: [{ code: 'skill_unknown', value: 'SQL Server', column: 'Skills' }],
      invitation: { mentor: { topics: ['welding'], own_skills: ['SQL Server'] } },
    }));

  it('stays out when its cells may be another row’s', () => {
    expect(
      [read(sound, { broken: 'quote' }), read(sound, { broken: 'width' }), read(sound, { broken: 'width_quoted' })].map(
        ({ invitation, remarks }) => [invitation, remarks[0]?.code],
      ),
    ).toEqual([
      [null, 'quote_open'],
      [null, 'row_too_wide'],
      [null, 'row_too_wide_quoted'],
    ]);
  });

  it('puts a text under its own language, whatever the person’s', () => {
    const { invitation } = read({
      ...sound,
      Langues: 'français',
      Bio: 'I have worked in the mines for twenty years and help with safety.',
    });
    expect(invitation).toMatchObject({ locale: 'fr', mentor: { bio_en: expect.stringContaining('mines') as string } });
  });

  it.each([
    [{ 'Preferred language': 'French', Languages: 'English' }, 'fr'],
    [{ Languages: 'French, Cree' }, 'fr'],
    [{ Languages: 'French, English' }, 'en'],
    [{ Languages: 'Cree' }, 'en'],
  ])('writes to %j in %s', (cells, locale) => expect(read({ ...sound, ...cells }).invitation?.locale).toBe(locale));

  it.each([
    [{ Volunteer: 'yes', Rate: '60 $' }, 'free', []],
    [{ Volunteer: 'no', Rate: '60 $' }, 'paid', []],
    [{ Volunteer: 'non' }, 'free', ['price_missing']],
  ])('knows a volunteer: %j', (cells, pricing, codes) => {
    const { invitation, remarks } = read({ ...sound, ...cells });
    expect([invitation?.mentor['pricing'], remarks.map(({ code }) => code)]).toEqual([pricing, codes]);
  });

  it('takes no Ms for a job', () =>
    expect(read({ ...sound, Titre: 'Mme' })).toMatchObject({
      remarks: [],
      invitation: { mentor: { pricing: 'free' } },
    }));
});
