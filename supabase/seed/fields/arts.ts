// Parts for mentors in arts and media.

import type { Field } from './field.ts';

export const arts: Field = {
  slug: 'arts',
  roles: [
    {
      topic: 'writing-and-publishing',
      also: ['arts-funding', 'freelancing', 'translation'],
      title: ['Editor and novelist', 'Édit{eur|rice} et romanci{er|ère}'],
      at: [
        ['with a small press', 'dans une petite maison d’édition'],
        ['working freelance', 'à la pige'],
        ['at a literary magazine', 'dans une revue littéraire'],
      ],
      work: [
        [
          'I cut the first chapter of almost every manuscript, mine included.',
          'Je coupe le premier chapitre de presque tous les manuscrits, les miens compris.',
        ],
        [
          'I publish six books a year and answer every letter, slowly.',
          'Je publie six livres par an et je réponds à toutes les lettres, lentement.',
        ],
      ],
      helps: [
        ['Finishing the draft', 'Finir le premier jet'],
        ['Finding a publisher, or doing without', 'Trouver une maison d’édition, ou s’en passer'],
        ['Reading a contract', 'Lire un contrat'],
        ['Writing in your second language', 'Écrire dans sa langue seconde'],
      ],
    },
    {
      topic: 'journalism',
      also: ['writing-and-publishing', 'photography', 'speaking-in-public'],
      title: ['Reporter', 'Journaliste'],
      at: [
        ['at a local weekly', 'dans un hebdo régional'],
        ['at a northern radio station', 'dans une radio du Nord', 'north'],
        ['working freelance', 'à la pige'],
        ['at a community paper', 'dans un journal communautaire'],
      ],
      work: [
        [
          'I cover council meetings, fires and the fall fair, and I spell names right.',
          'Je couvre le conseil municipal, les incendies et la foire d’automne, et j’écris les noms sans faute.',
        ],
        [
          'I have been thanked, sued and fed by the people I wrote about.',
          'Les gens sur qui j’ai écrit m’ont déjà remercié{|e}, poursuivi{|e} et nourri{|e}.',
        ],
      ],
      helps: [
        ['A pitch that an editor answers', 'Un sujet qui obtient une réponse'],
        ['Interviewing somebody who is grieving', 'Interroger une personne en deuil'],
        ['Living on freelance pay', 'Vivre de la pige'],
        ['A first job in a small newsroom', 'Un premier poste dans une petite salle'],
      ],
    },
    {
      topic: 'music',
      also: ['freelancing', 'arts-funding', 'teaching-languages'],
      title: ['Musician and arranger', 'Musicien{|ne} et arrangeu{r|se}'],
      at: [
        ['touring small halls', 'en tournée dans de petites salles'],
        ['at a community music school', 'dans une école de musique'],
        ['in a chamber group', 'dans un ensemble de chambre'],
      ],
      work: [
        [
          'I play weddings on Saturday, teach on Tuesday and write in between.',
          'Je joue aux noces le samedi, j’enseigne le mardi et j’écris entre les deux.',
        ],
        [
          'I have driven across this country four times with a double bass.',
          'J’ai traversé le pays quatre fois en auto avec une contrebasse.',
        ],
      ],
      placed: [0],
      helps: [
        ['Getting paid for what you recorded', 'Se faire payer pour ses enregistrements'],
        ['A tour that does not lose money', 'Une tournée qui ne perd pas d’argent'],
        ['Auditions for trained players from abroad', 'Les auditions quand on a été formé ailleurs'],
        ['Teaching to live, and liking it', 'Enseigner pour vivre, et aimer ça'],
      ],
    },
    {
      topic: 'film-and-television',
      also: ['arts-funding', 'freelancing', 'photography'],
      title: ['Documentary editor', 'Monteu{r|se} de documentaires'],
      at: [
        ['for public television', 'pour la télévision publique'],
        ['for an independent producer', 'pour un producteur indépendant'],
        ['at an artist-run centre', 'dans un centre d’artistes'],
      ],
      work: [
        [
          'I sit in the dark and choose which nine seconds are true.',
          'Je m’assois dans le noir et je choisis les neuf secondes qui disent vrai.',
        ],
        [
          'I began by making coffee on sets and watching who was listened to.',
          'J’ai commencé par faire le café sur les plateaux, en regardant qui on écoutait.',
        ],
      ],
      helps: [
        ['A first job on a crew', 'Un premier emploi sur un plateau'],
        ['A rough cut that needs other eyes', 'Un premier montage à faire regarder'],
        ['Funding a short film', 'Financer un court métrage'],
        ['Joining a union or guild', 'Entrer dans un syndicat ou une guilde'],
      ],
    },
    {
      topic: 'visual-arts',
      also: ['arts-funding', 'craft-and-making', 'museums-and-heritage'],
      title: ['Printmaker', 'Artiste graveu{r|se}'],
      at: [
        ['with a shared studio', 'dans un atelier collectif'],
        ['at an art college', 'dans une école d’art'],
        ['showing across Canada', ', expositions d’un océan à l’autre'],
      ],
      work: [
        [
          'I work in a shared studio where the press is older than the building.',
          'Je travaille dans un atelier collectif où la presse est plus vieille que l’immeuble.',
        ],
        [
          'I have had good years and years when I cleaned offices, and I made prints in both.',
          'J’ai eu de bonnes années et des années de ménage de bureaux, et j’ai gravé dans les deux cas.',
        ],
      ],
      placed: [0],
      helps: [
        ['An artist statement in plain words', 'Une démarche artistique en mots simples'],
        ['Your first exhibition', 'Une première exposition'],
        ['Pricing and galleries', 'Les prix et les galeries'],
        ['Making work with a day job', 'Créer avec un emploi de jour'],
      ],
    },
    {
      topic: 'graphic-design',
      also: ['user-experience', 'freelancing', 'marketing'],
      title: ['Graphic designer', 'Graphiste'],
      at: [
        ['at a two-person studio', 'dans un studio à deux'],
        ['at a university press', 'aux presses d’une université'],
        ['for festivals and theatres', 'pour des festivals et des théâtres'],
      ],
      work: [
        [
          'I move things by one millimetre and charge for knowing which.',
          'Je déplace des choses d’un millimètre et je facture le fait de savoir lesquelles.',
        ],
        [
          'I design in two languages, so I leave room for the longer one.',
          'Je conçois en deux langues, alors je laisse de la place à la plus longue.',
        ],
      ],
      helps: [
        ['A portfolio with eight pieces', 'Un portfolio de huit projets'],
        ['Clients who ask for one more change', 'Les clients qui demandent encore un changement'],
        ['From print to screen', 'Du papier à l’écran'],
        ['First prices for a freelancer', 'Les premiers tarifs en pige'],
      ],
    },
    {
      topic: 'theatre-and-dance',
      also: ['arts-funding', 'speaking-in-public', 'film-and-television'],
      title: ['Stage manager', 'Régisseu{r|se}'],
      at: [
        ['for a touring company', 'pour une compagnie de tournée'],
        ['at a summer theatre', 'dans un théâtre d’été'],
        ['for a dance company', 'pour une compagnie de danse'],
      ],
      work: [
        [
          'I call the cues, and if you notice me something has gone wrong.',
          'Je donne les tops, et si vous me remarquez, c’est que quelque chose a mal tourné.',
        ],
        [
          'I danced until thirty-three and now I count for those who dance.',
          'J’ai dansé jusqu’à trente-trois ans, et maintenant je compte pour ceux qui dansent.',
        ],
      ],
      helps: [
        ['A first contract backstage', 'Un premier contrat en coulisses'],
        ['Life after dancing', 'La vie après la danse'],
        ['Touring with a small crew', 'Tourner avec une petite équipe'],
        ['Auditions and the day after', 'Les auditions et le lendemain'],
      ],
    },
    {
      topic: 'craft-and-making',
      also: ['starting-a-business', 'indigenous-business', 'visual-arts'],
      title: ['Potter', 'Céramiste'],
      at: [
        ['with a roadside studio', 'avec un atelier au bord de la route', 'town'],
        ['at craft fairs', 'dans les salons de métiers d’art'],
        ['teaching evenings', 'et cours du soir'],
      ],
      work: [
        [
          'I make about two thousand mugs a year and still like handles.',
          'Je fais environ deux mille tasses par an et j’aime encore les anses.',
        ],
        [
          'I dig my own clay, which is slow, and that is the point.',
          'Je creuse mon argile moi-même. C’est lent, et c’est voulu.',
        ],
      ],
      helps: [
        ['Pricing handmade work', 'Fixer le prix du fait main'],
        ['Fairs, shops and selling online', 'Salons, boutiques et vente en ligne'],
        ['Setting up a safe studio', 'Monter un atelier sécuritaire'],
        ['Living from craft, partly or wholly', 'Vivre d’un métier d’art, en partie ou tout à fait'],
      ],
    },
    {
      topic: 'photography',
      also: ['journalism', 'freelancing', 'starting-a-business'],
      title: ['Photographer', 'Photographe'],
      at: [
        ['of working people', 'de gens au travail'],
        ['for newspapers and weddings', 'de presse et de mariage'],
        ['at a portrait studio', 'en studio de portrait'],
      ],
      work: [
        [
          'I photograph people at work, because they forget me there.',
          'Je photographie les gens au travail, parce que là, ils m’oublient.',
        ],
        [
          'Weddings pay for the pictures I make in the rain.',
          'Les mariages paient les images que je fais sous la pluie.',
        ],
      ],
      helps: [
        ['Editing a hundred pictures down to ten', 'Passer de cent images à dix'],
        ['Quotes and contracts', 'Devis et contrats'],
        ['Asking strangers', 'Aborder des inconnus'],
        ['Buying less equipment', 'Acheter moins de matériel'],
      ],
    },
    {
      topic: 'translation',
      also: ['freelancing', 'writing-and-publishing', 'federal-public-service'],
      speaks: ['en', 'fr'],
      title: ['Certified translator', 'Traduct{eur|rice} agréé{|e}'],
      at: [
        ['in public health', 'en santé publique'],
        ['in law', 'en droit'],
        ['in agriculture', 'en agriculture'],
      ],
      work: [
        [
          'I spend my days between two languages and trust neither entirely.',
          'Je passe mes journées entre deux langues et je ne me fie tout à fait à aucune.',
        ],
        [
          'I revise machine output now, and I can say where it lies.',
          'Je révise maintenant ce que produisent les machines, et je sais où elles mentent.',
        ],
      ],
      helps: [
        ['The certification exam', 'L’examen d’agrément'],
        ['Interpreting as a first paid job', 'L’interprétation comme premier emploi'],
        ['Working beside machine translation', 'Travailler avec la traduction automatique'],
        ['Finding clients who respect you', 'Trouver des clients qui vous respectent'],
      ],
    },
    {
      topic: 'museums-and-heritage',
      also: ['libraries-and-archives', 'indigenous-education', 'arts-funding'],
      title: ['Museum curator', 'Conservat{eur|rice} de musée'],
      at: [
        ['at a fishing museum', 'dans un musée de la pêche', 'coast'],
        ['at a regional museum', 'dans un musée régional'],
        ['at a cultural centre', 'dans un centre culturel'],
      ],
      work: [
        [
          'I look after objects and, lately, help some of them go home.',
          'Je prends soin d’objets et, depuis peu, j’aide certains d’entre eux à rentrer chez eux.',
        ],
        [
          'I do exhibitions, school tours and the gutters.',
          'Je fais les expositions, les visites scolaires et les gouttières.',
        ],
      ],
      helps: [
        ['A first job in a small museum', 'Un premier poste dans un petit musée'],
        ['Working with communities on their own objects', 'Travailler avec les communautés sur leurs propres objets'],
        ['An exhibition on a small budget', 'Une exposition à petit budget'],
        ['Volunteering that leads to pay', 'Un bénévolat qui mène à un salaire'],
      ],
    },
  ],
  turns: [
    [
      'I was turned down for the same grant six times. The seventh jury had the same text, with shorter sentences.',
      'On m’a refusé la même bourse six fois. Le septième jury a lu le même texte, avec des phrases plus courtes.',
    ],
    [
      'I worked for exposure once. You cannot put it in soup.',
      'J’ai déjà travaillé pour la visibilité. On ne peut pas la mettre dans la soupe.',
    ],
    [
      'I stopped for four years and thought that it was over. It was only resting.',
      'J’ai arrêté quatre ans en croyant que c’était fini. Ça se reposait, c’est tout.',
    ],
    [
      'My parents asked when I would get a real job until the day they saw my name on a poster at the bus stop.',
      'Mes parents m’ont demandé quand j’aurais un vrai emploi jusqu’au jour où ils ont vu mon nom sur une affiche à l’arrêt d’autobus.',
    ],
    [
      'An older artist lent me her studio and asked for nothing except that I sweep. I try to be her.',
      'Une artiste plus âgée m’a prêté son atelier sans rien demander d’autre qu’un coup de balai. J’essaie de lui ressembler.',
    ],
    [
      'I signed a bad contract at 22. Now I read every line, and I can help you read yours.',
      'J’ai signé un mauvais contrat à 22 ans. Maintenant, je lis chaque ligne, et je peux vous aider à lire le vôtre.',
    ],
  ],
  ways: [
    [
      'Show me the thing that is not finished. The finished one does not need me.',
      'Montrez-moi ce qui n’est pas fini. Ce qui l’est n’a pas besoin de moi.',
    ],
    ['I say what I see before I say what I think.', 'Je dis ce que je vois avant de dire ce que je pense.'],
    [
      'We talk about money in the first meeting, so that it stops being a secret.',
      'On parle d’argent dès la première rencontre, pour que ce ne soit plus un secret.',
    ],
    [
      'I cannot find you a job, but I can tell you who really hires.',
      'Je ne peux pas vous trouver un emploi, mais je peux vous dire qui embauche vraiment.',
    ],
  ],
};
