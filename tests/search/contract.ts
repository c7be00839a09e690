import type { SearchQuestion } from '../../src/services/search-engine.ts';

/** What an engine must answer about the people of people.ts; hits by their keys. */
export type Expected = {
  /** The first hits, in any order among them. */
  top?: string[];
  /** Exactly these, in this order. */
  order?: string[];
  /** Exactly these, in any order. */
  exactly?: string[];
  includes?: string[];
  excludes?: string[];
  total?: number;
  /** The same hits in the same order as this question. */
  sameAs?: Partial<SearchQuestion>;
  corrected?: string | null;
  relaxed?: boolean;
  facets?: Record<string, Record<string, number>>;
  looser?: Record<string, number>;
  nearest?: string[];
  refused?: string;
};
export type Case = { name: string; ask: Partial<SearchQuestion>; expect: Expected; only?: 'postgres' };

const all = { open_only: false, per_page: 50 };
const words = (query: string, expect: Expected, ask: Partial<SearchQuestion> = {}): Case => ({ name: `“${query}”`, ask: { query, ...ask }, expect });
const typo = (query: string, meant: string, expect: Expected): Case => ({ name: `“${query}” for ${meant}`, ask: { query }, expect: { ...expect, sameAs: { query: meant } } });
const same = (query: string, as: string): Case => ({ name: `“${query}” finds what “${as}” finds, in its order`, ask: { query }, expect: { sameAs: { query: as } } });
const filter = (filters: SearchQuestion['filters'], expect: Expected, ask: Partial<SearchQuestion> = {}): Case =>
  ({ name: `${JSON.stringify(ask.query ?? '')} where ${JSON.stringify(filters)}`, ask: { filters, per_page: 50, ...ask }, expect });

const fairPeople = ['fair1', 'fair2', 'fair3'];
const accountants = ['amrit', 'benoit'];
const nurses = ['fatima', 'grace'];

export const contract: Record<string, Case[]> = {
  'titles and topics': [
    words('accountant', { top: accountants, includes: ['chidi', 'dora'], excludes: ['kyle', 'qing'] }),
    words('comptable', { top: accountants, includes: ['chidi', 'dora'] }),
    words('nurse', { top: nurses, includes: ['henrike'], excludes: ['ines', 'kyle'] }),
    words('infirmière', { top: nurses, includes: ['henrike'] }),
    words('electrician', { top: ['kyle', 'lucie'] }),
    words('électricien', { top: ['kyle', 'lucie'] }),
    words('welder', { top: ['nadia'] }),
    words('welder', { top: ['marek', 'nadia'] }, all),
    words('soudeuse', { top: ['nadia'] }),
    words('carpenter', { top: ['oscar'] }),
    words('menuisier', { top: ['oscar'] }),
    words('teacher', { top: ['xavier'] }),
    words('enseignante', { top: ['xavier'] }),
    words('developer', { top: ['qing', 'rosalie'] }),
    words('développeur', { top: ['qing', 'rosalie'] }),
    words('software engineer', { top: ['qing', 'rosalie'] }),
    words('truck driver', { top: ['yusuf'] }),
    words('camionneur', { top: ['yusuf'] }),
    words('midwife', { top: ['joan'] }),
    words('sage-femme', { top: ['joan'] }),
    words('pharmacist', { top: ['ines'] }, all),
    words('chef', { top: ['bao'] }),
    words('cuisinier', { top: ['bao'] }),
    words('UX', { top: ['samir'] }),
    words('CPA', { top: accountants }),
    words('RN', { top: nurses }),
    words('red seal', { top: ['kyle'] }),
    words('sceau rouge', { top: ['kyle'] }),
    words('job interview', { top: ['vera'] }),
    words('entrevue', { top: ['vera'] }),
    words('credential recognition', { top: ['elena'] }),
    words('reconnaissance des diplômes', { top: ['elena'] }),
    words('refugee', { top: ['nadia'] }),
    words('artificial intelligence', { top: ['umar'] }),
    words('IT', { top: ['tanya'] }),
    words('musician', { top: fairPeople }),
    words('women in tech', { top: ['rosalie'] }),
    words('first job in Canada', { top: ['wendy'] }),
    words('premier emploi', { top: ['wendy'] }),
    words('painter', { top: ['noname'] }),
  ],
  'a title in one language and in the other': [
    same('comptable', 'accountant'), same('comptabilité', 'accounting'), same('infirmier', 'nurse'), same('soins infirmiers', 'nursing'),
    same('soudeur', 'welder'), same('soudage', 'welding'), same('électricienne', 'electrician'), same('développeuse', 'developer'),
    same('musicien', 'musician'), same('camionneuse', 'truck driver'), same('chef cuisinier', 'chef'),
    same('accountants', 'accountant'), same('comptables', 'comptable'), same('welders', 'welder'),
  ],
  'accents, case and punctuation': [
    same('infirmiere', 'infirmière'), same('INFIRMIÈRE', 'infirmière'), same('quebec', 'Québec'), same('QUÉBEC', 'Québec'), same('montreal', 'Montréal'),
    same('electricien', 'électricien'), same('developpeuse', 'développeuse'), same('comptabilite', 'comptabilité'), same('benoit lavallee', 'Benoît Lavallée'),
    same('st johns', 'St. John’s'), same('St. John\'s', 'St. John’s'), same('zoe', 'Zoé'), same('  accountant  ', 'accountant'), same('accountant!', 'accountant'),
    same('bao nguyen', 'Bảo Nguyễn'), same('sorensen', 'Sørensen'), same('resume', 'résumé'), same('pecheur', 'pêcheur'),
    same('sage femme', 'sage-femme'), same('l’électricien', 'électricien'),
  ],
  'typos': [
    typo('acountant', 'accountant', { top: accountants, corrected: 'accountant' }),
    typo('accountent', 'accountant', { top: accountants }),
    typo('comptabel', 'comptable', { top: accountants, corrected: 'comptable' }),
    typo('conptable', 'comptable', { top: accountants }),
    typo('enginer', 'engineer', { includes: ['daniel', 'elena'] }),
    typo('enginere', 'engineer', { includes: ['daniel', 'elena'] }),
    typo('nrusing', 'nursing', { top: nurses, corrected: 'nursing' }),
    typo('infirmeire', 'infirmière', { top: nurses }),
    typo('electricen', 'electrician', { top: ['kyle', 'lucie'] }),
    typo('electrition', 'electrician', { top: ['kyle', 'lucie'] }),
    typo('weldor', 'welder', { top: ['nadia'] }),
    typo('carpentor', 'carpenter', { top: ['oscar'] }),
    typo('developper', 'developer', { top: ['qing', 'rosalie'] }),
    typo('midwfie', 'midwife', { top: ['joan'] }),
    typo('enseignat', 'enseignant', { top: ['xavier'] }),
    typo('interveiw', 'interview', { top: ['vera'] }),
    typo('winipeg', 'Winnipeg', { top: ['grace'], corrected: 'winnipeg' }),
    typo('tremblya', 'Tremblay', { includes: ['xavier'] }),
    typo('gannon', 'Gagnon', { includes: ['lucie'] }),
    typo('credental recogntion', 'credential recognition', { top: ['elena'], corrected: 'credential recognition' }),
    typo('pyhton', 'python', { includes: ['qing'] }),
    { name: 'four letters or fewer are taken as they are', ask: { query: 'nrse' }, expect: { corrected: null, total: 0 } },
    { name: 'a number is never a typo', ask: { query: '2026' }, expect: { corrected: null } },
    { name: 'a word that somebody uses is not corrected', ask: { query: 'quota' }, expect: { top: ['pierre'], corrected: null } },
    { name: 'a word nobody knows finds nobody', ask: { query: 'xqzwvkj' }, expect: { total: 0, corrected: null } },
  ],
  'beginnings, as one types': [
    words('accou', { includes: accountants }), words('accountan', { top: accountants }), words('nurs', { includes: nurses }), words('infirm', { includes: nurses }),
    words('electr', { includes: ['kyle', 'lucie'] }), words('weld', { includes: ['nadia'] }), words('soud', { includes: ['nadia'] }), words('midw', { includes: ['joan'] }),
    words('comptab', { includes: accountants }), words('winni', { includes: ['grace'] }), words('chico', { exactly: ['xavier'] }), words('lavall', { top: ['benoit'] }),
  ],
  'names': [
    words('Amrit Gill', { order: ['amrit'] }), words('amrit', { top: ['amrit'] }), words('Gill', { top: ['amrit'] }), words('Lavallée', { exactly: ['benoit'] }),
    words('Tremblay', { includes: ['xavier'] }), words('Trembley', { top: ['wendy'] }), words('Nguyễn', { exactly: ['bao'] }), words('Baker', { includes: ['daniel'] }),
    words('Pierre-Luc', { exactly: ['pierre'] }), words('Fatima Zahra Bennani', { order: ['fatima'] }), words('Dora Winter', { top: ['dora'] }),
    words('Delacruz nurse', { top: ['grace'] }),
  ],
  'places': [
    words('Winnipeg', { exactly: ['grace'] }), words('Montréal', { exactly: ['benoit'] }), words('Toronto', { includes: ['umar', 'yusuf'] }), words('Nunavut', { includes: ['joan'] }),
    words('Manitoba', { includes: ['grace', 'tanya'] }), words('Yukon', { includes: ['noname'] }), words('Nouvelle-Écosse', { includes: ['henrike'] }), words('Nova Scotia', { includes: ['henrike'] }),
    words('Colombie-Britannique', { includes: ['qing', 'oscar', 'bao'] }), words('electrician Saguenay', { order: ['lucie'] }), words('nurse Winnipeg', { order: ['grace'] }),
    words('accountant Brampton', { order: ['amrit'] }), words('comptable à Montréal', { order: ['benoit'] }), words('Sudbury', { exactly: ['celine'] }),
  ],
  'several words': [
    words('nurse health records', { top: ['henrike'] }), words('python clinic', { order: ['qing'] }), words('lobster captain quota', { top: ['pierre'] }),
    words('accountant xqzwvkj', { top: accountants, relaxed: true }), words('mentor in accounting', { sameAs: { query: 'accounting' } }),
    words('je cherche un comptable', { sameAs: { query: 'comptable' } }), words('I need help with job interviews', { top: ['vera'] }),
    words('looking for a nurse', { sameAs: { query: 'nurse' } }), words('electrician accountant', { relaxed: true, includes: ['kyle', 'amrit'] }),
    words('nurse nurse', { top: nurses }),
  ],
  'filters': [
    filter({ topic: ['nursing'] }, { exactly: ['fatima', 'grace', 'henrike'] }),
    filter({ topic: ['nursing', 'welding'] }, { exactly: ['fatima', 'grace', 'henrike', 'nadia'] }),
    filter({ topic: ['welding'] }, { exactly: ['marek', 'nadia'] }, { open_only: false }),
    filter({ topic: ['rail'] }, { total: 0 }),
    filter({ language: ['ar'] }, { exactly: ['fatima', 'samir'] }),
    filter({ language: ['ar', 'pa'] }, { exactly: ['fatima', 'samir', 'amrit'] }),
    filter({ language: ['fr'], topic: ['software-development'] }, { exactly: ['rosalie'] }),
    filter({ province: ['MB'] }, { exactly: ['grace', 'tanya'] }),
    filter({ province: ['NU', 'NT', 'YT'] }, { exactly: ['joan', 'anders', 'noname'] }),
    filter({ time_zone: ['America/St_Johns'] }, { exactly: ['wendy'] }),
    filter({ time_zone: ['America/Vancouver'] }, { exactly: ['oscar', 'qing', 'bao'] }),
    filter({ format: ['in_person'] }, { exactly: ['bao'] }),
    filter({ format: ['text'] }, { exactly: ['grace', 'joan', 'wendy'] }),
    filter({ duration: ['twelve_months'] }, { exactly: ['pierre', 'xavier'] }),
    filter({ duration: ['one_meeting'], format: ['video'] }, { exactly: ['benoit', 'dora', 'kyle', 'vera'] }),
    filter({ cost: ['paid'] }, { exactly: ['chidi', 'umar', 'oscar', 'bao'] }),
    filter({ cost: ['free'], time_zone: ['America/Vancouver'] }, { exactly: ['oscar', 'qing', 'bao'] }),
    filter({ cost: ['free', 'paid'], time_zone: ['America/Edmonton'] }, { exactly: ['chidi', 'kyle', 'vera'] }),
    filter({ province: ['QC'] }, { top: ['benoit'], excludes: ['amrit'] }, { query: 'accountant' }),
    filter({ language: ['fr'] }, { includes: ['fatima'], excludes: ['grace'] }, { query: 'nurse' }),
    filter({ province: ['NL'] }, { total: 0, looser: { province: 4 } }, { query: 'nurse' }),
    filter({ topic: ['nursing'], province: ['MB'], language: ['fr'] }, { total: 0, looser: { language: 1, province: 1 } }),
    filter({ province: ['ZZ'] }, { total: 0 }),
    filter({ province: [] }, { total: 33 }),
  ],
  'counts': [
    filter({}, { facets: { cost: { free: 31, paid: 4 }, format: { in_person: 1, text: 3 }, province: { MB: 2, NU: 1, PE: 1 }, time_zone: { 'America/Vancouver': 3 } } }),
    filter({ province: ['MB'] }, { total: 2, facets: { province: { MB: 2, NU: 1, NB: 3 }, format: { video: 2, phone: 1, text: 1 } } }),
    filter({ topic: ['nursing'] }, { facets: { topic: { nursing: 3, accounting: 3, music: 3 }, language: { fr: 1, en: 2, ar: 1, tl: 1 } } }),
    filter({ topic: ['nursing'], language: ['fr'] }, { total: 1, facets: { topic: { nursing: 1, 'electrical-work': 1 }, language: { fr: 1, en: 2, tl: 1 } } }),
    filter({ format: ['text'], duration: ['three_months'] }, { total: 3, facets: { duration: { three_months: 3 }, format: { text: 3 } } }),
    filter({ province: ['QC'] }, { facets: { topic: { nursing: 1 } } }, { query: 'nurse' }),
  ],
  'who can take someone': [
    { name: 'only those who can, unless asked', ask: { per_page: 50 }, expect: { excludes: ['ines', 'marek', 'fair4'], total: 33 } },
    { name: 'all of them, when asked', ask: { ...all }, expect: { includes: ['ines', 'marek', 'fair4'], total: 36 } },
    { name: 'those who can come first', ask: { ...all, query: 'welder' }, expect: { order: ['nadia', 'marek'] } },
    { name: 'a paused mentor is found with the rest', ask: { ...all, query: 'pharmacienne' }, expect: { top: ['ines'] } },
    { name: 'a paused mentor is not offered', ask: { query: 'pharmacienne' }, expect: { excludes: ['ines'] } },
  ],
  'order': [
    { name: 'among equals, who has more room comes first', ask: { query: 'cellist' }, expect: { order: ['fair2', 'fair3', 'fair1'] } },
    { name: 'among equals in a filter too', ask: { filters: { topic: ['music'] } }, expect: { order: ['fair2', 'fair3', 'fair1'] } },
    { name: 'a chief topic before another topic before a mention', ask: { query: 'accounting' }, expect: { top: ['amrit', 'benoit', 'chidi'] } },
    { name: 'soonest reply first, unknown last', ask: { query: 'cellist', sort: 'soonest' }, expect: { order: ['fair2', 'fair1', 'fair3'] } },
    { name: 'newest first', ask: { query: 'cellist', sort: 'newest' }, expect: { order: ['fair2', 'fair1', 'fair3'] } },
    { name: 'newest of all', ask: { sort: 'newest', per_page: 3 }, expect: { order: ['celine', 'qing', 'kyle'] } },
    { name: 'soonest of all', ask: { sort: 'soonest', per_page: 3 }, expect: { order: ['vera', 'qing', 'lucie'] } },
    { name: 'full ones last, however soon they reply', ask: { ...all, query: 'cellist', sort: 'soonest' }, expect: { order: ['fair2', 'fair1', 'fair3', 'fair4'] } },
    { name: 'the same question, the same order', ask: { per_page: 50 }, expect: { sameAs: { per_page: 50 } } },
  ],
  'pages': [
    { name: 'the first of many', ask: { per_page: 10, sort: 'newest' }, expect: { total: 33 } },
    { name: 'past the end is empty and still counts', ask: { per_page: 50, page: 2 }, expect: { order: [], total: 33 } },
    { name: 'the second page goes on where the first ended', ask: { query: 'cellist', per_page: 2, page: 2 }, expect: { order: ['fair1'], total: 3 } },
    { name: 'one a page', ask: { query: 'cellist', per_page: 1, page: 2 }, expect: { order: ['fair3'], total: 3 } },
  ],
  'nobody found': [
    { name: 'the nearest topics of a misspelt name', ask: { query: 'xqzw rialway' }, expect: { total: 0, nearest: ['rail'] } },
    { name: 'topics that exist but nobody offers', ask: { query: 'beekeeping xqzwvkj', filters: { province: ['NU'] } }, expect: { total: 0 } },
    { name: 'a filter to loosen', ask: { query: 'midwife', filters: { province: ['ON'] } }, expect: { total: 0, looser: { province: 1 } } },
  ],
  'hostile and odd': [
    words('', { total: 33 }), words('   ', { total: 33 }), words('!!!', { total: 33 }), words('🙂', { total: 33 }), words('🧑‍🔧 welder', { top: ['nadia'] }),
    words('محاسب', {}), words('‮tnatnuocca', {}), words('\' or 1=1 --', {}), words('welder\'; drop table mentors; --', { includes: ['nadia'] }),
    words('welder & !nurse', { includes: ['nadia'] }), words('(welder', { includes: ['nadia'] }), words('welder:*', { top: ['nadia'] }), words('welder <-> nurse', {}),
    words('"welder"', { top: ['nadia'] }), words('province = "QC"', {}), words('is_open = false OR id EXISTS', {}), words('%', { total: 33 }), words('_', { total: 33 }), words('\\', { total: 33 }),
    words('<script>alert(1)</script>', {}), words('{{constructor}}', {}), words('../../etc/passwd', {}), words('${7*7}', {}), words('welder\u0007', { top: ['nadia'] }),
    words('NULL', {}), words('a', {}), words('the', { total: 33 }), words('le la de', { total: 33 }), words('C++', {}), words('a b c d e f g h i j k l m n o p', {}),
    words('welder '.repeat(40).trim(), { top: ['nadia'] }),
    { name: 'three hundred letters', ask: { query: 'x'.repeat(300) }, expect: { total: 0 } },
    { name: 'ten thousand letters', ask: { query: 'x'.repeat(10_000) }, expect: { refused: 'query_too_long' } },
    { name: 'a page before the first', ask: { page: 0 }, expect: { refused: 'page_out_of_range' } },
    { name: 'ten thousand a page', ask: { per_page: 10_000 }, expect: { refused: 'per_page_out_of_range' } },
    { name: 'an order nobody made', ask: { sort: 'price; drop table' }, expect: { refused: 'sort_unknown' } },
    { name: 'forty values in one filter', ask: { filters: { topic: Array.from({ length: 40 }, (_, i) => `t${i}`) } }, expect: { refused: 'filter_unknown' } },
    { name: 'a filter of a filter’s own words', ask: { filters: { province: ['MB" OR province = "ON'] } }, expect: { total: 0 } },
    { name: 'a filter with a quote', ask: { filters: { topic: ["nursing'"] } }, expect: { total: 0 } },
    { name: 'a filter that breaks an array', ask: { filters: { topic: ['{nursing}', 'nursing,welding', '\\'] } }, expect: { total: 0 } },
  ],
};
