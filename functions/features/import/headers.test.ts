import { describe, expect, it } from 'vitest';
import { Unreadable } from './fatal.ts';
import { matchHeaders } from './headers.ts';

describe('columns by their headers', () => {
  it('knows English ones', () =>
    expect(
      matchHeaders([
        'First name',
        'Last name',
        'E-mail',
        'Phone',
        'Province',
        'City',
        'Languages',
        'Skills',
        'Job title',
        'Bio',
        'Max mentees',
        'Duration',
        'Format',
        'Rate',
        'Available from',
      ]),
    ).toEqual({
      at: {
        first_name: [0],
        last_name: [1],
        email: [2],
        phone: [3],
        province: [4],
        city: [5],
        languages: [6],
        skills: [7],
        headline: [8],
        bio: [9],
        places: [10],
        durations: [11],
        formats: [12],
        price: [13],
        available_from: [14],
      },
      unused: [],
      locale: 'en',
    }));

  it('knows French ones', () =>
    expect(
      matchHeaders([
        'Prénom',
        'Nom',
        'Adresse courriel',
        'Téléphone',
        'Province',
        'Ville',
        'Langues',
        'Compétences',
        'Titre',
        'Biographie',
        'Places',
        'Durée',
        'Format',
        'Tarif',
        'Disponible à partir du',
        'Bénévole',
      ]),
    ).toEqual({
      at: {
        first_name: [0],
        last_name: [1],
        email: [2],
        phone: [3],
        province: [4],
        city: [5],
        languages: [6],
        skills: [7],
        headline: [8],
        bio: [9],
        places: [10],
        durations: [11],
        formats: [12],
        price: [13],
        available_from: [14],
        free: [15],
      },
      unused: [],
      locale: 'fr',
    }));

  it.each([
    ['COURRIEL *', 'email'],
    ['E-mail (required)', 'email'],
    ['Courriel / E-mail', 'email'],
    ['Langues parlées / Languages spoken', 'languages'],
    ['Compétences 2', 'skills'],
    ['Durée (mois)', 'durations'],
    ['Nom de famille', 'last_name'],
    ['Domaine d’expertise', 'skills'],
    ['email_address', 'email'],
    ['available_from', 'available_from'],
    ['Bio (FR)', 'bio_fr'],
    ['Consentement', 'may_contact'],
  ])('knows %j', (header, field) => expect(Object.keys(matchHeaders([header]).at)).toEqual([field]));

  it.each([
    ['What is your email address?', 'email'],
    ['Quelle est votre adresse courriel ?', 'email'],
    ['Adresse de messagerie', 'email'],
    ['Please enter your e-mail', 'email'],
    ['What is your full name?', 'name'],
    ['Comment vous appelez-vous ?', 'name'],
    ['Your first name', 'first_name'],
    ['What is your preferred name?', 'preferred_name'],
    ['Quel est votre prénom usuel ?', 'preferred_name'],
    ['What name do you go by?', 'preferred_name'],
    ['What are your pronouns?', 'pronouns'],
    ['Quels sont vos pronoms ?', 'pronouns'],
    ['What is your phone number?', 'phone'],
    ['Which languages do you speak?', 'languages'],
    ['Quelles langues parlez-vous ?', 'languages'],
    ['In which province do you live?', 'province'],
    ['Dans quelle ville habitez-vous ?', 'city'],
    ['How many mentees can you take?', 'places'],
    ['What topics can you help with?', 'skills'],
    ['Quels sont vos domaines d’expertise ?', 'skills'],
    ['Tell us about yourself', 'bio'],
    ['Parlez-nous de vous', 'bio'],
    ['What is your current job title?', 'headline'],
    ['Do you consent to be contacted?', 'may_contact'],
    ['Acceptez-vous qu’on vous écrive ?', 'may_contact'],
    ['Mentor', 'name'],
    ['Mentore', 'name'],
    ['Mentoré', 'is_mentee'],
    ['Mentorés', 'places'],
  ])('understands %j by its words', (header, field) => expect(Object.keys(matchHeaders([header]).at)).toEqual([field]));

  it.each([
    'Supervisor email',
    'Courriel du gestionnaire',
    'Emergency contact e-mail address',
    'Mentee’s email address',
    'Who referred you?',
    'Comments for the team',
  ])('leaves %j alone', (header) => expect(matchHeaders([header]).at).toEqual({}));

  it('knows a column by what stands in it', () => {
    expect(
      matchHeaders(['Mentor', 'Name'], {}, [
        ['Yes', 'Ana'],
        ['no', 'Bo'],
      ]).at,
    ).toEqual({ is_mentor: [0], name: [1] });
    expect(matchHeaders(['Mentor'], {}, [['Ana Roy'], ['Bo']]).at).toEqual({ name: [0] });
    expect(
      matchHeaders(['Role', 'Title'], {}, [
        ['Mentee', 'Welder'],
        ['Mentor', 'Baker'],
      ]).at,
    ).toEqual({ is_mentor: [0], headline: [1] });
    expect(matchHeaders(['Name', 'Reach', 'Manager'], {}, [['Ana', 'a@example.ca', 'm@example.ca']])).toMatchObject({
      at: { name: [0], email: [1] },
      unused: ['Manager'],
    });
  });

  it('lists once what it does not know', () =>
    expect(matchHeaders(['Courriel', 'Employeur', 'Employeur', '']).unused).toEqual(['Employeur']));

  it('joins columns that hold the same', () =>
    expect(matchHeaders(['Skill 1', 'Skill 2', 'Domaines']).at).toEqual({ skills: [0, 1, 2] }));

  it('lets a mapping decide', () =>
    expect(matchHeaders(['Contact', 'E-mail', 'Nom'], { email: ['contact'] })).toMatchObject({
      at: { email: [0], name: [2] },
      unused: ['E-mail'],
    }));

  it('refuses a mapping to a column that is not there', () => {
    expect(() => matchHeaders(['E-mail'], { name: ['Who'] })).toThrow(Unreadable);
  });
});
