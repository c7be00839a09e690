import { expect, it } from 'vitest';
import { contactLines } from './contact.ts';

it('says what is set, in the language of the page, with links that dial and write', () => {
  const contact = {
    phone: '+1 204 555-0100',
    email: 'help@example.ca',
    address: '12 Main St',
    hours: { en: 'Weekdays', fr: 'En semaine' },
  };
  expect(contactLines(contact, 'fr')).toEqual([
    { name: 'phone', text: '+1 204 555-0100', href: 'tel:+12045550100' },
    { name: 'email', text: 'help@example.ca', href: 'mailto:help@example.ca' },
    { name: 'address', text: '12 Main St' },
    { name: 'hours', text: 'En semaine' },
  ]);
});
it('says nothing of what is not set', () => {
  expect([contactLines(undefined, 'en'), contactLines({ hours: { fr: 'En semaine' } }, 'en')]).toEqual([[], []]);
});
