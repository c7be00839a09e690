/** Other names people use for the languages that the database lists, each written without spaces. */
export const otherLanguageNames: Record<string, string> = {
  en: 'eng ang anglaise',
  fr: 'fra fre francaise',
  es: 'esp spa castillan castilian',
  zh: 'putonghua',
  fa: 'farsi dari',
  tl: 'filipino pilipino philippin',
  pa: 'panjabi penjabi',
  ht: 'creole kreyol haitian haitien',
  sw: 'kiswahili',
  iu: 'inuktut',
  cr: 'nehiyawewin',
  oj: 'ojibway ojibwa anishinaabemowin',
  mic: 'micmac mikmaw',
  bn: 'bangla',
  ps: 'pashtu',
  rw: 'rwandais',
  ase: 'asl',
  fcs: 'lsq',
  ar: 'ara arabic',
  de: 'ger deu',
  pt: 'por portugaise',
  ru: 'rus',
  ur: 'ourdu',
  hi: 'hin',
};

/** Names that stand for two languages of the list: whoever has one of them fits. */
export const namesOfSeveralLanguages: Record<string, string[]> = {
  chinese: ['zh', 'yue'],
  chinois: ['zh', 'yue'],
  chinoise: ['zh', 'yue'],
};

/** Short forms of provinces and territories that neither names nor codes hold. */
export const otherProvinceNames: Record<string, string> = {
  AB: 'alta alb',
  BC: 'cb bccanada',
  MB: 'man',
  NB: 'nbruns',
  NL: 'tnl nfld nf nfldlab nfldandlabrador newfoundlandlabrador newfoundland labrador terreneuve tn terreneuvelabrador',
  NS: 'ne',
  NT: 'nwt tno nwterritories territoiresdunordouest',
  NU: 'nvt nun',
  ON: 'ont',
  PE: 'pei ipe princeedwardisl',
  QC: 'que pq queb qb qu',
  SK: 'sask',
  YT: 'yn yk yukonterritory territoireduyukon',
};
