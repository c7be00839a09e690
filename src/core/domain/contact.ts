/** How to reach a person who helps, as whoever runs this Portage set it; nothing is shown of what is not set. */
export type Contact = {
  phone?: string | undefined;
  email?: string | undefined;
  address?: string | undefined;
  hours?: { en?: string | undefined; fr?: string | undefined } | undefined;
};
type Line = { name: 'phone' | 'email' | 'address' | 'hours'; text: string; href?: string };

/** The lines that say it in one language, each with its link where there is one. */
export function contactLines(contact: Contact | undefined, locale: 'en' | 'fr'): Line[] {
  const { phone, email, address, hours } = contact ?? {};
  return [
    ...(phone ? [{ name: 'phone', text: phone, href: `tel:${phone.replace(/[^\d+]/g, '')}` } as const] : []),
    ...(email ? [{ name: 'email', text: email, href: `mailto:${email}` } as const] : []),
    ...(address ? [{ name: 'address', text: address } as const] : []),
    ...(hours?.[locale] ? [{ name: 'hours', text: hours[locale] } as const] : []),
  ];
}
