// Hand-written mentors: nurses, a physician, a midwife, care workers, counsellors.

import type { Story } from './story.ts';

export const care: Story[] = [
  {
    name: ['Parminder', 'Sandhu'],
    locale: 'en',
    city: 'Surrey',
    languages: ['en', 'pa', 'hi'],
    topics: ['nursing', 'nursing-registration', 'credential-recognition'],
    en: {
      headline: 'Nurse educator, medical and surgical units',
      bio: [
        'I moved my licence from Punjab to B.C. the slow way: documents sent twice, a test date missed because a letter went to an old address, fourteen months as a care aide on a ward where I could have been the nurse.',
        'I can show you which forms matter, and which order saves a year. I teach new graduates for a living, so I will also practise your clinical reasoning with you until it is said aloud and calm.',
      ],
      helps: [
        'The order of steps from assessment to registration',
        'Practising for the NCLEX without burning out',
        'Your first three months on a Canadian ward',
      ],
    },
    fr: {
      headline: 'Infirmière enseignante, médecine et chirurgie',
      bio: [
        'J’ai transféré mon permis du Pendjab à la Colombie-Britannique par le long chemin : des documents envoyés deux fois, un examen manqué parce qu’une lettre est partie à mon ancienne adresse, quatorze mois comme aide-soignante dans une unité où j’aurais pu être l’infirmière.',
        'Je peux vous montrer quels formulaires comptent, et dans quel ordre on gagne un an. Former la relève est mon métier, alors on travaillera aussi votre raisonnement clinique à voix haute.',
      ],
      helps: [
        'L’ordre des étapes, de l’évaluation au permis',
        'Préparer le NCLEX sans s’épuiser',
        'Vos trois premiers mois dans une unité de soins d’ici',
      ],
    },
    durations: ['one_meeting', 'three_months'],
    maxActive: 2,
    reply: [70, 26],
  },
  {
    name: ['Grace', 'Adeyemi'],
    locale: 'en',
    city: 'Saint John',
    languages: ['en', 'yo'],
    topics: ['home-and-personal-care', 'nursing', 'going-back-to-school'],
    en: {
      headline: 'Licensed practical nurse, eight years a care worker first',
      bio: [
        'I bathed and fed people in a nursing home for eight years, and I loved it, and I was tired of hearing “you should be a nurse” from people who had no idea what it costs. Then the college opened evening seats.',
        'I studied in my parked car between shifts. If you are a care worker wondering whether you can afford the next step, I will do the arithmetic with you: tuition, hours lost, what the raise gives back.',
      ],
      helps: [
        'Going from PSW to LPN while you work',
        'Studying on shift work',
        'Protecting your back and your heart in long-term care',
      ],
    },
    fr: {
      headline: 'Infirmière auxiliaire, huit ans préposée avant de l’être',
      bio: [
        'J’ai lavé et nourri des gens pendant huit ans dans un foyer de soins. J’aimais ça, et j’étais fatiguée d’entendre « tu devrais être infirmière » de la part de gens qui ne savaient pas ce que ça coûte. Puis le collège a ouvert des places le soir.',
        'J’ai étudié dans mon auto entre deux quarts. Si vous êtes aux soins et que vous vous demandez si la prochaine étape est à votre portée, on fait le calcul ensemble : les frais, les heures perdues, ce que l’augmentation redonne.',
      ],
      helps: [
        'Passer de préposée à infirmière auxiliaire en travaillant',
        'Étudier avec des horaires de quarts',
        'Protéger son dos et son cœur en soins de longue durée',
      ],
    },
    formats: ['phone', 'video', 'text'],
    usualTimes: ['weekday_mornings', 'weekends'],
    state: 'paused',
  },
  {
    name: ['Laleh', 'Moradi'],
    locale: 'en',
    city: 'Thunder Bay',
    languages: ['en', 'fa'],
    topics: ['medicine', 'credential-recognition', 'working-in-the-north'],
    en: {
      headline: 'Family physician, trained in Shiraz and Thunder Bay',
      bio: [
        'I matched to residency on my third try. In between I drew blood in a private lab, and a patient asked me whether I had ever considered medical school. I had delivered nine hundred babies.',
        'I meet international medical graduates who are somewhere in the exams, or who are deciding to stop. Stopping well is also a plan. I will not pretend about the odds, and I will read your personal statement.',
      ],
      helps: [
        'Reading the real odds for your specialty',
        'A personal statement that sounds like you',
        'Work in health while you wait, and work after you stop',
      ],
    },
    fr: {
      headline: 'Médecin de famille, formée à Chiraz et à Thunder Bay',
      bio: [
        'J’ai obtenu une place en résidence à ma troisième tentative. Entre-temps, je faisais des prises de sang dans un laboratoire privé, et un patient m’a demandé si j’avais déjà songé à la médecine. J’avais accouché neuf cents femmes.',
        'Je rencontre des médecins formés à l’étranger qui sont quelque part dans les examens, ou qui pensent à arrêter. Bien s’arrêter est aussi un projet. Je ne mens pas sur les chances et je lis votre lettre de présentation.',
      ],
      helps: [
        'Vos vraies chances selon la spécialité',
        'Une lettre de présentation qui vous ressemble',
        'Travailler en santé en attendant, ou autrement',
      ],
    },
    durations: ['one_meeting', 'six_months'],
    usualTimes: ['weekends'],
    state: 'full',
    maxActive: 2,
    reply: [130, 21],
  },
  {
    name: ['Marie-Ève', 'Gagnon'],
    locale: 'fr',
    city: 'Rimouski',
    languages: ['fr'],
    topics: ['midwifery-and-birth', 'work-and-parenthood'],
    fr: {
      headline: 'Sage-femme en maison de naissance',
      bio: [
        'J’ai assisté à ma première naissance à domicile pendant une tempête, avec la déneigeuse stationnée dans l’entrée au cas où. C’est là que j’ai su que j’aimais ce métier, et qu’il faudrait apprendre à dormir n’importe où.',
        'J’accompagne les étudiantes en pratique sage-femme et les collègues qui reviennent de congé. On parle de garde, de deuil, de vie de famille, et de la façon de durer plus que cinq ans.',
      ],
      helps: [
        'Survivre aux stages et aux gardes',
        'Revenir au travail après son propre accouchement',
        'Parler d’un événement difficile sans le porter seule',
      ],
    },
    formats: ['video', 'phone'],
    usualTimes: ['weekday_afternoons'],
    durations: ['three_months', 'six_months'],
  },
  {
    name: ['Rhoda', 'Beardy'],
    locale: 'en',
    city: 'Sioux Lookout',
    languages: ['en', 'oj'],
    topics: ['nursing', 'public-health', 'indigenous-students', 'working-in-the-north'],
    en: {
      headline: 'Community health nurse, fly-in First Nations',
      bio: [
        'I grew up in a community of four hundred where the nurse changed every two weeks. I decided I would be one who came back. I left at fourteen for high school, which is too young, and I still know the bus driver who was kind.',
        'I listen to Anishinaabe students in health programs, and to nurses taking their first northern post. For students I have all the time you need. For nurses, come ready to hear some things.',
      ],
      helps: [
        'Staying in a health program far from home',
        'Your first northern nursing station',
        'Using Anishinaabemowin with Elders on the ward',
      ],
    },
    formats: ['phone', 'text', 'in_person'],
    durations: ['six_months', 'twelve_months'],
    usualTimes: ['weekday_evenings', 'weekends'],
  },
  {
    name: ['Ji-woo', 'Park'],
    locale: 'en',
    city: 'Burnaby',
    languages: ['en', 'ko'],
    topics: ['rehabilitation', 'credential-recognition', 'english-for-work'],
    en: {
      headline: 'Physiotherapist, private clinic and home visits',
      bio: [
        'In Seoul I treated athletes who did what I told them. In Burnaby my first patient asked me why, and I did not have the English to answer. I wrote out forty explanations that week and practised them on my landlord.',
        'I kept the notebook. We can use it for the clinical exam, or for the small talk that nobody teaches and every patient expects. I charge a little and give it to a food bank in Burnaby.',
      ],
      helps: [
        'The practical exam for physiotherapists trained abroad',
        'Explaining treatment in plain English',
        'Choosing a clinic that mentors and does not only bill',
      ],
    },
    price: ['donate', 2500],
    formats: ['video', 'in_person'],
    usualTimes: ['weekday_mornings', 'weekends'],
  },
  {
    name: ['Denise', 'Mantla'],
    locale: 'en',
    city: 'Behchokǫ̀',
    languages: ['en', 'dgr'],
    topics: ['counselling-and-psychology', 'addictions-and-recovery', 'working-in-the-north'],
    en: {
      headline: 'Wellness counsellor in a Tłı̨chǫ community',
      bio: [
        'I did not plan to be a counsellor. I was the person people phoned at night, and one day the health centre asked if I would like to be paid for it. I finished my diploma by correspondence, with my Elders correcting the textbook.',
        'I support helpers in small places, where you meet your clients at the store. How do you rest when everyone knows your truck? I have some answers. I am still looking for the others.',
      ],
      helps: [
        'Boundaries when you know every client',
        'Training that respects how your community heals',
        'What to do with your own grief',
      ],
    },
    formats: ['phone', 'in_person'],
    usualTimes: ['weekday_afternoons'],
    durations: ['one_meeting', 'three_months', 'six_months'],
  },
  {
    name: ['Patrick', 'Joseph'],
    locale: 'fr',
    city: 'Laval',
    languages: ['fr', 'ht', 'en'],
    topics: ['home-and-personal-care', 'first-job-in-canada', 'french-for-work'],
    fr: {
      headline: 'Préposé aux bénéficiaires et formateur en CHSLD',
      bio: [
        'J’étais technicien en banque à Jacmel. Ici, j’ai commencé dans une cuisine d’hôpital, et un chef d’unité m’a dit que j’avais la main douce avec les patients quand je livrais les plateaux. Il avait raison. Je n’ai plus quitté les étages.',
        'Je forme maintenant les nouveaux préposés. Beaucoup ont un diplôme dans un tiroir et de la peine dans la gorge. On parle du métier, de la paie, des horaires, et de ce qu’on peut bâtir à partir de là.',
      ],
      helps: [
        'Choisir une formation de préposé qui mène à un poste',
        'Les mots qu’on entend au CHSLD et dans aucun manuel',
        'Passer de préposé à infirmier auxiliaire',
      ],
    },
    en: {
      headline: 'Care aide and trainer in a long-term care home',
      bio: [
        'In Jacmel I was a bank technician. Here I began in a hospital kitchen, and a unit head told me that I had gentle hands with the patients when I brought the trays. He was right. I have not left the floors since.',
        'I train new care aides now. Many have a diploma in a drawer and a lump in the throat. We talk about the work, the pay, the hours, and what can be built from there.',
      ],
      helps: [
        'Choosing a care aide course that leads to a post',
        'Words that you hear on the floor and in no textbook',
        'Going from care aide to licensed practical nurse',
      ],
    },
    formats: ['phone', 'video', 'in_person'],
    usualTimes: ['weekday_mornings', 'weekends'],
    reply: [26, 11],
  },
];
