import { describe, expect, it } from 'vitest';
import { Unreadable } from './fatal.ts';
import { matchHeaders } from './headers.ts';

describe('columns by their headers', () => {
  it('knows English ones', () =>
    expect(matchHeaders(['First name', 'Last name', 'E-mail', 'Phone', 'Province', 'City', 'Languages', 'Skills', 'Job title', 'Bio', 'Max mentees', 'Duration', 'Format', 'Rate', 'Available from'])).toEqual({
      at: { first_name: [0], last_name: [1], email: [2], phone: [3], province: [4], city: [5], languages: [6], skills: [7], headline: [8], bio: [9], places: [10], durations: [11], formats: [12], price: [13], available_from: [14] },
      unused: [], locale: 'en',
    }));

  it('knows French ones', () =>
    expect(matchHeaders(['Prénom', 'Nom', 'Adresse courriel', 'Téléphone', 'Province', 'Ville', 'Langues', 'Compétences', 'Titre', 'Biographie', 'Places', 'Durée', 'Format', 'Tarif', 'Disponible à partir du', 'Bénévole'])).toEqual({
      at: { first_name: [0], last_name: [1], email: [2], phone: [3], province: [4], city: [5], languages: [6], skills: [7], headline: [8], bio: [9], places: [10], durations: [11], formats: [12], price: [13], available_from: [14], free: [15] },
      unused: [], locale: 'fr',
    }));

  it.each([
    ['COURRIEL *', 'email'], ['E-mail (required)', 'email'], ['Courriel / E-mail', 'email'], ['Langues parlées / Languages spoken', 'languages'], ['Compétences 2', 'skills'], ['Durée (mois)', 'durations'],
    ['Nom de famille', 'last_name'], ['Domaine d’expertise', 'skills'], ['email_address', 'email'], ['available_from', 'available_from'], ['Bio (FR)', 'bio_fr'], ['Consentement', 'may_contact'],
  ])('knows %j', (header, field) => expect(Object.keys(matchHeaders([header]).at)).toEqual([field]));

  it('lists once what it does not know', () => expect(matchHeaders(['Courriel', 'Employeur', 'Employeur', '']).unused).toEqual(['Employeur']));

  it('joins columns that hold the same', () => expect(matchHeaders(['Skill 1', 'Skill 2', 'Domaines']).at).toEqual({ skills: [0, 1, 2] }));

  it('lets a mapping decide', () =>
    expect(matchHeaders(['Contact', 'E-mail', 'Nom'], { email: ['contact'] })).toMatchObject({ at: { email: [0], name: [2] }, unused: ['E-mail'] }));

  it('refuses a mapping to a column that is not there', () => {
    expect(() => matchHeaders(['E-mail'], { name: ['Who'] })).toThrow(Unreadable);
  });
});
