import type { Locale } from '../../src/i18n/locales.ts';

/** What a column can hold, with the names people give it. */
export const names = {
  email: {
    en: ['email', 'e-mail', 'email address', 'e-mail address', 'mail', 'contact email', 'work email', 'personal email', 'mentor email', 'your email', 'email 1'],
    fr: ['courriel', 'adresse courriel', 'adresse de courriel', 'adresse électronique', 'adresse mail', 'adresse e-mail', 'courriel professionnel', 'courriel personnel', 'courriel du mentor', 'votre courriel', 'mél', 'adresse de messagerie', 'messagerie', 'courrier électronique'],
  },
  first_name: { en: ['first name', 'given name', 'given names', 'firstname', 'forename'], fr: ['prénom', 'prénoms'] },
  preferred_name: { en: ['preferred name', 'preferred first name', 'name you go by', 'goes by', 'known as', 'nickname', 'chosen name'], fr: ['prénom usuel', 'prénom préféré', 'prénom choisi', 'nom usuel', 'nom choisi', 'surnom'] },
  last_name: { en: ['last name', 'surname', 'family name', 'lastname'], fr: ['nom de famille', 'patronyme'] },
  name: {
    en: ['name', 'full name', 'mentor', 'mentor name', 'name of mentor', 'your name', 'display name', 'contact name', 'first and last name'],
    fr: ['nom', 'nom complet', 'nom et prénom', 'nom, prénom', 'prénom et nom', 'nom du mentor', 'nom de la personne', 'votre nom', 'mentore', 'nom prénom', 'prénom nom'],
  },
  pronouns: { en: ['pronouns', 'pronoun', 'preferred pronouns', 'your pronouns', 'gender pronouns'], fr: ['pronoms', 'pronom', 'vos pronoms', 'pronoms usuels', 'pronoms préférés'] },
  phone: {
    en: ['phone', 'phone number', 'telephone', 'telephone number', 'tel', 'cell', 'cell phone', 'cellphone', 'mobile', 'mobile phone', 'home phone', 'work phone', 'contact number'],
    fr: ['téléphone', 'numéro de téléphone', 'no de téléphone', 'n° de téléphone', 'tél', 'cellulaire', 'tél. cell.', 'téléphone cellulaire', 'portable', 'no tél'],
  },
  locale: {
    en: ['preferred language', 'language of correspondence', 'correspondence language', 'contact language', 'official language', 'preferred official language'],
    fr: ['langue de correspondance', 'langue préférée', 'langue de communication', 'langue officielle', 'langue de préférence', 'langue officielle préférée'],
  },
  province: { en: ['province', 'province or territory', 'province/territory', 'prov', 'state/province', 'region'], fr: ['province', 'province ou territoire', 'province/territoire', 'prov', 'région'] },
  city: { en: ['city', 'town', 'city or town', 'community', 'location', 'municipality'], fr: ['ville', 'municipalité', 'localité', 'communauté', 'ville ou village'] },
  languages: {
    en: ['languages', 'language', 'languages spoken', 'spoken languages', 'language(s)', 'mentoring languages', 'speaks'],
    fr: ['langues', 'langue', 'langues parlées', 'langue(s)', 'langues de mentorat', 'langues maîtrisées', 'parle'],
  },
  headline: {
    en: ['title', 'job title', 'headline', 'position', 'role', 'occupation', 'profession', 'current role', 'current position', 'job'],
    fr: ['titre', 'titre du poste', 'titre professionnel', 'poste', 'poste actuel', 'fonction', 'emploi', 'métier', 'en une ligne'],
  },
  headline_en: { en: ['title (en)', 'headline (en)', 'job title (english)', 'english title', 'headline en'], fr: ['titre (anglais)', 'titre en anglais'] },
  headline_fr: { en: ['title (fr)', 'headline (fr)', 'job title (french)', 'french title', 'headline fr'], fr: ['titre (français)', 'titre en français'] },
  bio: {
    en: ['bio', 'biography', 'about', 'about me', 'profile', 'description', 'summary', 'introduction', 'background', 'short bio'],
    fr: ['biographie', 'biographie courte', 'à propos', 'à propos de moi', 'profil', 'présentation', 'résumé', 'parcours', 'notice biographique'],
  },
  bio_en: { en: ['bio (en)', 'bio (english)', 'english bio', 'bio en'], fr: ['bio (anglais)', 'biographie (anglais)', 'biographie en anglais', 'bio en anglais'] },
  bio_fr: { en: ['bio (fr)', 'bio (french)', 'french bio', 'bio fr'], fr: ['bio (français)', 'biographie (français)', 'biographie en français', 'bio en français'] },
  skills: {
    en: ['skills', 'skill', 'expertise', 'areas of expertise', 'area of expertise', 'fields', 'field', 'topics', 'topic', 'subjects', 'specialties', 'mentoring topics', 'industry', 'sector', 'i can help with', 'can help with'],
    fr: ['compétences', 'compétence', 'domaines', 'domaine', "domaine d'expertise", "domaines d'expertise", 'sujets', 'sujet', 'spécialités', 'spécialité', 'champs de compétence', 'secteur', "secteur d'activité", 'sujets de mentorat', "champ d'expertise"],
  },
  formats: {
    en: ['format', 'formats', 'meeting format', 'how we meet', 'meeting type', 'mode', 'meets by', 'preferred format'],
    fr: ['format', 'formats', 'format des rencontres', 'mode', 'mode de rencontre', 'type de rencontre', 'modalité', 'modalités', 'rencontres'],
  },
  durations: {
    en: ['duration', 'durations', 'length', 'commitment', 'duration (months)', 'length of mentorship', 'term'],
    fr: ['durée', 'durées', 'engagement', 'durée (mois)', 'durée du mentorat', 'durée du jumelage'],
  },
  usual_times: { en: ['usual times', 'times', 'best times', 'when', 'schedule'], fr: ['moments', 'horaire', 'plages horaires', 'quand', 'heures habituelles'] },
  places: {
    en: ['places', 'max mentees', 'maximum mentees', 'capacity', 'number of mentees', 'mentees', 'spots', 'openings', 'how many mentees'],
    fr: ['places', 'nombre de places', 'capacité', 'nombre de mentorés', 'mentorés', 'max mentorés', 'maximum de mentorés', 'nb de mentorés', 'nb places'],
  },
  price: {
    en: ['rate', 'price', 'fee', 'hourly rate', 'cost', 'price per meeting', 'rate per hour', 'fees', 'rates'],
    fr: ['tarif', 'tarifs', 'prix', 'tarif horaire', 'coût', 'prix par rencontre', 'honoraires', 'frais'],
  },
  free: { en: ['free', 'volunteer', 'pro bono', 'free of charge', 'is volunteer'], fr: ['gratuit', 'bénévole', 'sans frais', 'à titre bénévole'] },
  available_from: {
    en: ['available from', 'available', 'start date', 'availability', 'available starting', 'available as of', 'can start'],
    fr: ['disponible à partir du', 'disponible à partir de', 'disponible dès', 'date de début', 'disponibilité', 'disponible le', 'disponible', 'début'],
  },
  do_not_contact: {
    en: ['do not contact', 'do not email', 'do not mail', 'do not call', 'do not invite', "don't contact", 'no contact', 'dnc', 'unsubscribed', 'unsubscribe', 'opt out', 'opted out', 'email opt out', 'removed', 'withdrawn', 'blocked', 'suppressed', 'bounced'],
    fr: ['ne pas contacter', 'ne pas écrire', 'ne pas appeler', 'ne pas inviter', 'ne pas solliciter', 'désabonné', 'désabonnée', 'désabonnement', 'désinscrit', 'désinscrite', 'désinscription', 'retiré', 'retirée', 'retrait', 'refus', 'refuse les courriels', 'à retirer', 'bloqué'],
  },
  status: {
    en: ['status', 'mentor status', 'account status', 'member status', 'membership status', 'application status', 'invitation status', 'participation', 'stage', 'decision', 'response', 'rsvp'],
    fr: ['statut', 'état', 'statut du mentor', 'statut de la demande', 'statut du membre', 'étape', 'décision', 'réponse', 'participation'],
  },
  is_mentor: {
    en: ['is mentor', 'is a mentor', 'wants to mentor', 'mentor?', 'mentor (y/n)', 'mentor (yes/no)', 'participant type', 'participation type', 'type of participant', 'role in program', 'role in programme', 'program role', 'programme role', 'mentor or mentee', 'mentor/mentee', 'i am a', 'joining as'],
    fr: ['est mentor', 'est mentore', 'mentor (o/n)', 'mentor (oui/non)', 'type de participant', 'type de participation', 'rôle dans le programme', 'mentor ou mentoré', 'mentor/mentoré', 'je participe comme', 'je suis'],
  },
  is_mentee: { en: ['mentee', 'is mentee', 'is a mentee', 'mentee?'], fr: ['est mentoré', 'est mentorée', 'protégé', 'protégée'] },
  may_contact: {
    en: ['consent', 'subscribed', 'subscription', 'email permission', 'can email', 'opted in', 'contact permission', 'casl', 'casl consent', 'willing to be contacted', 'may contact', 'ok to contact', 'consent to contact', 'can we contact you', 'agrees to be contacted', 'opt in'],
    fr: ['consentement', 'abonné', 'abonnée', 'abonnement', 'accepte les courriels', 'lcap', 'peut-on vous contacter', 'accepte d’être contacté', 'accepte d’être contactée', 'consent à être contacté', 'peut être contacté', 'accord', 'ok pour contacter'],
  },
} satisfies Record<string, Record<Locale, string[]>>;

export type Field = keyof typeof names;
export const fields = Object.keys(names) as Field[];
export const isField = (text: string): text is Field => Object.hasOwn(names, text);
