/** 240 searches as people make them: words in both languages, typos, names, places, filters, nothing at all. */
const words = [
  'accountant', 'comptable', 'acountant', 'comptabel', 'nurse', 'infirmière', 'infirmiere', 'nrusing', 'electrician', 'électricien', 'electricen', 'enginer',
  'engineer', 'ingénieur', 'welder', 'soudeur', 'red seal', 'sceau rouge', 'credential recognition', 'reconnaissance des diplômes', 'first job in Canada', 'premier emploi',
  'teacher', 'enseignante', 'UX', 'QA tester', 'python developer', 'développeur', 'changing careers', 'changer de carrière', 'starting a business', 'lancer une entreprise',
  'fisheries', 'pêche', 'farm', 'truck driver', 'camionneur', 'daycare', 'immigration', 'settling in Winnipeg', 'Québec', 'Iqaluit', 'St. John’s', 'Tremblay', 'Maricel Reyes',
  'Singh', 'job interview', 'entrevue', 'résumé', 'manager', 'gestionnaire', 'CPA', 'RN', 'PMP', 'social worker', 'travail social', 'carpenter', 'menuisier', 'zzzz nothing', '',
];
const filters: Record<string, string[]>[] = [
  {}, { language: ['fr'] }, { province: ['ON', 'QC'] }, { format: ['phone'], duration: ['one_meeting'] }, { cost: ['free'], language: ['en', 'pa'] }, { time_zone: ['America/St_Johns'] },
];

export const queries = Array.from({ length: 240 }, (_, i) => ({
  query: words[i % words.length]!,
  filters: filters[Math.floor(i / words.length + i) % filters.length]!,
  open_only: i % 7 !== 0,
  sort: (['best', 'best', 'soonest', 'newest'] as const)[i % 4],
  page: i % 11 === 0 ? 2 : 1,
}));
