// Names as Canada has them, by heritage: given names, family names, languages, where a
// family may have come from, and in which provinces one meets them.

export type Heritage = {
  key: string;
  women: string[];
  men: string[];
  families: string[];
  /** Code and the chance that a person speaks it well enough to mentor in it. */
  languages: [code: string, chance: number][];
  /** Chance of French as the first official language: in Quebec, in New Brunswick, elsewhere. */
  french: [quebec: number, newBrunswick: number, elsewhere: number];
  /** Towns that somebody may have left for Canada; none for families long here. */
  origins: [english: string, french: string][];
  /** Chance that the person came here themselves. */
  arrived: number;
  /** Weight by province; `*` for those not named. */
  weights: Record<string, number>;
};

const words = (text: string): string[] => text.trim().split(/\s*,\s*/);

const englishWomen =
  words(`Heather, Karen, Joan, Margaret, Ruth, Alison, Beth, Carolyn, Dawn, Erin, Fiona, Gwen, Holly, Jill, Kathleen, Laura,
  Megan, Nancy, Paula, Rebecca, Shelley, Tracy, Wendy, Bonnie, Claire, Deborah, Emily, Hannah, Jennifer, Leah, Morgan, Robyn, Stacey, Vivian, Abigail`);
const englishMen =
  words(`Andrew, Brian, Colin, David, Edward, Frank, Graham, Howard, Ian, Jack, Keith, Lloyd, Malcolm, Neil, Peter, Ross, Stuart,
  Terry, Walter, Bruce, Craig, Doug, Evan, Russell, Hugh, Jeff, Kevin, Luke, Murray, Nathan, Robert, Sean, Tim, Wayne, Greg`);
const frenchWomen =
  words(`Geneviève, Isabelle, Josée, Karine, Lucie, Manon, Nathalie, Odette, Pascale, Renée, Sylvie, Thérèse, Valérie, Annick,
  Brigitte, Catherine, Danielle, Élise, France, Guylaine, Hélène, Jocelyne, Line, Mélanie, Mireille, Nicole, Sophie, Véronique, Ariane, Florence,
  Laurence, Maude, Rosalie, Andrée-Anne, Marie-Claude, Marie-Josée`);
const frenchMen =
  words(`Alain, Benoit, Christian, Denis, Émile, Frédéric, Gilles, Hugo, Jacques, Kevin, Luc, Martin, Normand, Olivier, Pascal,
  Réjean, Sébastien, Thomas, Vincent, Yves, André, Bruno, Claude, Daniel, Éric, Gaétan, Guillaume, Jean-François, Jonathan, Maxime, Nicolas,
  Philippe, Raymond, Simon, Pierre-Luc, Jean-Sébastien`);

const anglo: Heritage = {
  key: 'anglo',
  women: englishWomen,
  men: englishMen,
  families:
    words(`Anderson, Baxter, Campbell, Dawson, Elliott, Fraser, Gillis, Hamill, Ingram, Johnston, Kerr, Logan, MacDonald, MacKinnon,
    Nolan, O’Brien, Parsons, Quinn, Robertson, Stewart, Thompson, Underhill, Walsh, Barrett, Chisholm, Doyle, Fitzgerald, Hynes, Keating,
    Langille, McBride, Noseworthy, Osborne, Pike, Rowe, Sheppard, Tulk, Whalen, Bishop, Carruthers, Douglas, Ferris, Granger, Hewitt, Jamieson,
    Kendrick, Lawson, McIntyre, Murphy, Patterson, Reid, Sinden, Tait, Wallace`),
  languages: [],
  french: [0.05, 0.03, 0.01],
  origins: [
    ['Leeds', 'Leeds'],
    ['Glasgow', 'Glasgow'],
    ['Belfast', 'Belfast'],
    ['Cork', 'Cork'],
  ],
  arrived: 0.07,
  weights: { QC: 5, NL: 60, PE: 40, NS: 45, NU: 12, NT: 22, '*': 27 },
};

const prairie: Heritage = {
  key: 'prairie',
  women: englishWomen,
  men: englishMen,
  families:
    words(`Friesen, Wiebe, Penner, Dyck, Klassen, Reimer, Kowalchuk, Shewchuk, Bodnar, Melnyk, Hrynkiw, Schmidt, Bauer, Olson, Lindqvist,
    Johannson, Sigurdson, Kozak, Dubyk, Neufeld, Hofer, Zacharias, Thiessen, Pawluk, Romaniuk, Stefaniuk, Halvorson, Kruger, Boychuk, Enns`),
  languages: [
    ['de', 0.12],
    ['uk', 0.08],
  ],
  french: [0, 0, 0],
  origins: [],
  arrived: 0,
  weights: { MB: 22, SK: 26, AB: 14, BC: 5, YT: 5, ON: 1.5, '*': 0 },
};

const quebecois: Heritage = {
  key: 'quebecois',
  women: frenchWomen,
  men: frenchMen,
  families:
    words(`Gagnon, Roy, Côté, Bujold, Guay, Morissette, Fortin, Quirion, Beaudry, Létourneau, Bergeron, Giguère, Sirois, Bolduc, Caron,
    Beaulieu, Coulombe, Deslauriers, Perreault, Fréchette, Lamontagne, Leclerc, Lefebvre, Poulin, Théberge, Noël, Martel, Grenier, Hébert, Desjardins, Turcotte,
    Lachapelle, Vézina, Beauchemin, Charbonneau, Deschamps, Gingras, Labelle, Mercier, Paradis, Riopel, Sénécal, Tessier, Vachon, Archambault,
    Chouinard, Drolet, Laframboise, Plourde, Rioux`),
  languages: [],
  french: [0.98, 0.85, 0.6],
  origins: [],
  arrived: 0,
  weights: { QC: 62, ON: 9, NB: 12, MB: 5, YT: 6, NT: 4, NU: 3, AB: 2, BC: 2, SK: 1.5, '*': 1 },
};

const acadian: Heritage = {
  key: 'acadian',
  women: [...frenchWomen, 'Zélie', 'Monique', 'Anita', 'Gisèle'],
  men: [...frenchMen, 'Alphonse', 'Aurèle', 'Ulysse', 'Edmond'],
  families:
    words(`Arsenault, Bourque, Brun, Chiasson, Comeau, Cormier, Duguay, Deveau, Doiron, Doucet, Gallant, Gaudet, Godin, Haché, LeBlanc,
    Landry, Léger, Maillet, Mallet, Melanson, Poirier, Richard, Robichaud, Savoie, Saulnier, Surette, Thériault, Thibodeau, Boudreau`),
  languages: [],
  french: [0.95, 0.85, 0.65],
  origins: [],
  arrived: 0,
  weights: { NB: 40, NS: 9, PE: 9, QC: 2, NL: 1.5, AB: 0.5, '*': 0.2 },
};

const filipino: Heritage = {
  key: 'filipino',
  women: words(
    'Jocelyn, Rowena, Marites, Lourdes, Analyn, Cherry, Divina, Evangeline, Gemma, Ofelia, Jasmin, Kristine, Liezl, Marivic, Precious, Rosario, Teresita, Aileen',
  ),
  men: words(
    'Rodel, Arnel, Benjie, Crisanto, Danilo, Edgardo, Ferdinand, Gilbert, Jayson, Leandro, Mario, Nestor, Renato, Rommel, Vicente, Wilfredo, Joven, Ariel',
  ),
  families:
    words(`Santos, Cruz, Bautista, Dela Cruz, Garcia, Mendoza, Villanueva, Ramos, Aquino, Castro, Salazar, Manalo, Pascual, Domingo, Mercado,
    Soriano, Tolentino, Valdez, Abad, Cabrera, Dizon, Evangelista, Ocampo, Pangilinan`),
  languages: [['tl', 0.9]],
  french: [0.12, 0, 0],
  origins: [
    ['Manila', 'Manille'],
    ['Cebu', 'Cebu'],
    ['Davao', 'Davao'],
    ['Iloilo', 'Iloilo'],
    ['Baguio', 'Baguio'],
  ],
  arrived: 0.75,
  weights: { MB: 14, YT: 9, NT: 7, NU: 3, AB: 8, SK: 7, BC: 7, QC: 2, PE: 4, '*': 5 },
};

const punjabi: Heritage = {
  key: 'punjabi',
  women: words(
    'Amandeep, Gurpreet, Harleen, Jasleen, Kiranjit, Manpreet, Navneet, Rajwinder, Simran, Sukhdeep, Balwinder, Ravneet, Baljit, Prabhjot, Harpreet',
  ),
  men: words(
    'Amrit, Balraj, Gurbir, Harminder, Inderjit, Jagdeep, Kulwant, Lakhbir, Manjit, Navdeep, Paramjit, Rajdeep, Sukhbir, Tejinder, Harvinder',
  ),
  families: words(
    'Singh, Gill, Sidhu, Grewal, Dhillon, Bains, Cheema, Johal, Mann, Sohal, Toor, Virk, Aulakh, Bhullar, Deol, Hundal, Kang, Pannu, Randhawa, Sekhon, Thind',
  ),
  languages: [
    ['pa', 0.95],
    ['hi', 0.4],
  ],
  french: [0.05, 0, 0],
  origins: [
    ['Ludhiana', 'Ludhiana'],
    ['Amritsar', 'Amritsar'],
    ['Jalandhar', 'Jalandhar'],
    ['Patiala', 'Patiala'],
  ],
  arrived: 0.65,
  weights: { BC: 13, ON: 7, AB: 8, MB: 4, SK: 2, QC: 1.5, PE: 2, '*': 1 },
};

const indian: Heritage = {
  key: 'indian',
  women: words(
    'Aarti, Devika, Kavita, Lakshmi, Meera, Nisha, Priya, Radha, Sunita, Uma, Vidya, Aruna, Divya, Gayatri, Jaya, Pooja, Rekha, Shreya',
  ),
  men: words(
    'Arjun, Bharat, Dinesh, Ganesh, Hari, Karthik, Mahesh, Nikhil, Prakash, Rahul, Sanjay, Vikram, Anand, Deepak, Kishore, Mohan, Suresh, Vijay',
  ),
  families: words(
    'Patel, Sharma, Mehta, Parekh, Nair, Menon, Rao, Reddy, Iyer, Shah, Joshi, Kulkarni, Pillai, Bhatt, Chatterjee, Gupta, Kapoor, Verma, Thomas, Varghese, Krishnan, Trivedi',
  ),
  languages: [
    ['hi', 0.7],
    ['gu', 0.25],
    ['ml', 0.12],
    ['te', 0.12],
    ['ta', 0.12],
  ],
  french: [0.08, 0, 0],
  origins: [
    ['Ahmedabad', 'Ahmedabad'],
    ['Kochi', 'Cochin'],
    ['Pune', 'Pune'],
    ['Hyderabad', 'Hyderabad'],
    ['Mumbai', 'Mumbai'],
  ],
  arrived: 0.75,
  weights: { ON: 8, AB: 5, BC: 4, SK: 4, NS: 4, PE: 4, NB: 3, NL: 2, QC: 2, '*': 3 },
};

const tamil: Heritage = {
  key: 'tamil',
  women: words('Abirami, Dharshini, Kalaivani, Malathi, Nirmala, Praveena, Sangeetha, Thulasi, Vasuki, Yalini'),
  men: words('Aravinth, Elango, Jeyakumar, Kandiah, Mathan, Nimal, Prashanth, Ragavan, Sivakumar, Thayalan'),
  families: words(
    'Sivakumaran, Kanagaratnam, Rajaratnam, Selvanayagam, Tharmalingam, Vigneswaran, Nadarajah, Ponniah, Arulanandam, Balasingam, Chandrakumar, Yogarajah',
  ),
  languages: [['ta', 0.95]],
  french: [0.3, 0, 0],
  origins: [
    ['Jaffna', 'Jaffna'],
    ['Colombo', 'Colombo'],
    ['Batticaloa', 'Batticaloa'],
  ],
  arrived: 0.55,
  weights: { ON: 3, QC: 1, '*': 0.2 },
};

const pakistani: Heritage = {
  key: 'pakistani',
  women: words('Aisha, Bushra, Farah, Hina, Iqra, Mahnoor, Nida, Rabia, Saima, Tahira, Uzma, Zainab, Ayesha, Mehwish'),
  men: words(
    'Adeel, Bilal, Farhan, Haroon, Idrees, Kashif, Mubashir, Nadeem, Rizwan, Shahid, Tariq, Usman, Waqas, Zubair',
  ),
  families: words(
    'Ahmed, Butt, Chaudhry, Farooqi, Hussain, Iqbal, Khan, Malik, Mirza, Qureshi, Raza, Sheikh, Siddiqui, Akhtar, Awan, Bhatti',
  ),
  languages: [
    ['ur', 0.9],
    ['pa', 0.3],
  ],
  french: [0.1, 0, 0],
  origins: [
    ['Lahore', 'Lahore'],
    ['Karachi', 'Karachi'],
    ['Faisalabad', 'Faisalabad'],
    ['Peshawar', 'Peshawar'],
  ],
  arrived: 0.7,
  weights: { ON: 5, AB: 4, BC: 2, MB: 2, SK: 3, QC: 1.5, '*': 1 },
};

const chinese: Heritage = {
  key: 'chinese',
  women: words(
    'Mei, Xiaoling, Yan, Jing, Hui, Li Na, Fang, Qian, Yue, Ting, Grace, Winnie, Vivian, Joyce, Ying, Shu-Fen, Ruolan, Cindy',
  ),
  men: words(
    'Jun, Hao, Ming, Bo, Feng, Lei, Tao, Yong, Zhiwei, Kai, Kenneth, Howard, Alvin, Jie, Peng, Jian, Eric, Winston',
  ),
  families: words(
    'Chen, Wang, Li, Liu, Yang, Huang, Wu, Zhou, Xu, Sun, Lau, Wong, Chan, Leung, Cheung, Lam, Ng, Kwan, Tang, Gao, Luo, Zheng, Deng, Fung, Yip',
  ),
  languages: [
    ['zh', 0.75],
    ['yue', 0.35],
  ],
  french: [0.12, 0, 0],
  origins: [
    ['Chengdu', 'Chengdu'],
    ['Guangzhou', 'Canton'],
    ['Shanghai', 'Shanghai'],
    ['Hong Kong', 'Hong Kong'],
    ['Harbin', 'Harbin'],
    ['Taipei', 'Taipei'],
  ],
  arrived: 0.6,
  weights: { BC: 15, ON: 8, AB: 5, MB: 3, SK: 2, NS: 2, PE: 4, QC: 2, NL: 1, '*': 1.5 },
};

const nigerian: Heritage = {
  key: 'nigerian',
  women: words(
    'Adaora, Bukola, Chioma, Folake, Ifeoma, Kemi, Ngozi, Nneka, Oluchi, Ronke, Temitope, Uche, Yetunde, Amara, Blessing, Titilayo',
  ),
  men: words(
    'Adewale, Babatunde, Chukwuemeka, Emeka, Femi, Gbenga, Ikenna, Kunle, Nnamdi, Obinna, Olumide, Segun, Tunde, Uzoma, Yinka, Ebuka',
  ),
  families: words(
    'Adebayo, Balogun, Chukwu, Ezeani, Fagbemi, Ibekwe, Igwe, Nnadi, Obi, Ogunleye, Okonkwo, Okeke, Oladipo, Olawale, Onyeka, Osagie, Umeh, Akinola, Bello, Eze, Ojo, Uzor',
  ),
  languages: [
    ['ig', 0.4],
    ['yo', 0.45],
    ['ha', 0.06],
  ],
  french: [0.05, 0.02, 0],
  origins: [
    ['Lagos', 'Lagos'],
    ['Enugu', 'Enugu'],
    ['Ibadan', 'Ibadan'],
    ['Abuja', 'Abuja'],
    ['Port Harcourt', 'Port Harcourt'],
  ],
  arrived: 0.85,
  weights: { ON: 4, AB: 6, MB: 5, SK: 6, NS: 4, NB: 4, NL: 4, PE: 3, NU: 2, YT: 2, QC: 1, '*': 2 },
};

const ghanaKenya: Heritage = {
  key: 'ghana-kenya',
  women: words('Abena, Akosua, Efua, Esi, Wanjiru, Achieng, Njeri, Adwoa, Mercy, Naomi, Joyce, Gloria'),
  men: words('Kofi, Kwabena, Yaw, Kojo, Kamau, Otieno, Mwangi, Kwesi, Samuel, Isaac, Daniel, Emmanuel'),
  families: words(
    'Asante, Boateng, Owusu, Appiah, Addo, Agyeman, Kariuki, Njoroge, Odhiambo, Wambui, Mutua, Ansah, Ofori, Amoah, Kimani',
  ),
  languages: [['sw', 0.35]],
  french: [0.05, 0, 0],
  origins: [
    ['Accra', 'Accra'],
    ['Kumasi', 'Kumasi'],
    ['Nairobi', 'Nairobi'],
    ['Kisumu', 'Kisumu'],
  ],
  arrived: 0.75,
  weights: { ON: 2, AB: 2, MB: 2, SK: 2, QC: 0.7, '*': 0.8 },
};

const ukrainian: Heritage = {
  key: 'ukrainian',
  women: words(
    'Iryna, Kateryna, Larysa, Mariia, Nataliia, Oksana, Svitlana, Tetiana, Yuliia, Zoriana, Halyna, Anastasiia, Daryna, Lesia',
  ),
  men: words(
    'Andrii, Bohdan, Dmytro, Ihor, Maksym, Mykola, Oleh, Petro, Roman, Serhii, Taras, Vasyl, Volodymyr, Yurii',
  ),
  families: words(
    'Bondarenko, Kravchenko, Levchenko, Marchenko, Moroz, Oliinyk, Petrenko, Polishchuk, Savchenko, Tkachenko, Vasylenko, Zinchenko, Hrytsenko, Kovalchuk, Rudenko, Sydorenko',
  ),
  languages: [
    ['uk', 1],
    ['ru', 0.5],
  ],
  french: [0.3, 0.02, 0],
  origins: [
    ['Kyiv', 'Kyiv'],
    ['Lviv', 'Lviv'],
    ['Odesa', 'Odessa'],
    ['Kharkiv', 'Kharkiv'],
    ['Dnipro', 'Dnipro'],
  ],
  arrived: 0.95,
  weights: { MB: 6, SK: 6, AB: 6, NL: 4, NB: 2, QC: 1, '*': 2 },
};

const arab: Heritage = {
  key: 'arab',
  women: words('Amal, Dima, Fadia, Hanan, Lina, Maha, Nour, Rana, Rima, Salma, Samar, Yasmine, Zeina, Rasha, Suha'),
  men: words(
    'Ahmad, Bassel, Fadi, Ghassan, Hassan, Jamal, Khaled, Mazen, Nabil, Omar, Rami, Samer, Tarek, Walid, Ziad',
  ),
  families: words(
    'Haddad, Khoury, Nasser, Saleh, Mansour, Kassab, Darwish, Shami, Halabi, Aziz, Barakat, Fares, Ghanem, Hamdan, Issa, Jabbour, Kanaan, Masri, Nahas, Sabbagh, Tannous, Younes',
  ),
  languages: [['ar', 0.95]],
  french: [0.75, 0.3, 0.06],
  origins: [
    ['Damascus', 'Damas'],
    ['Aleppo', 'Alep'],
    ['Beirut', 'Beyrouth'],
    ['Amman', 'Amman'],
    ['Baghdad', 'Bagdad'],
    ['Alexandria', 'Alexandrie'],
  ],
  arrived: 0.75,
  weights: { ON: 5, QC: 4, AB: 3, NS: 4, NB: 2, PE: 2, NL: 2, '*': 1.5 },
};

const maghrebi: Heritage = {
  key: 'maghrebi',
  women: words(
    'Amina, Djamila, Faiza, Ghania, Houria, Karima, Leïla, Malika, Naïma, Ouarda, Rachida, Samia, Soraya, Yamina, Zohra, Kahina',
  ),
  men: words(
    'Abdelkader, Brahim, Djamel, Farid, Hakim, Idir, Karim, Lounis, Mehdi, Mourad, Nassim, Rachid, Redouane, Sofiane, Toufik, Yacine',
  ),
  families: words(
    'Amrani, Belkacem, Bouzid, Cherif, Djebbar, El Fassi, Ferhat, Guerrouj, Hamidi, Khelifi, Lahlou, Mansouri, Ouali, Rahmani, Saïdi, Tazi, Zerrouki, Benyahia, Bennani, Haddouche',
  ),
  languages: [
    ['ar', 0.85],
    ['kab', 0.25],
  ],
  french: [0.99, 0.95, 0.7],
  origins: [
    ['Algiers', 'Alger'],
    ['Oran', 'Oran'],
    ['Casablanca', 'Casablanca'],
    ['Rabat', 'Rabat'],
    ['Tunis', 'Tunis'],
    ['Béjaïa', 'Béjaïa'],
  ],
  arrived: 0.85,
  weights: { QC: 9, NB: 2, ON: 1.5, AB: 0.7, MB: 0.7, '*': 0.4 },
};

const haitian: Heritage = {
  key: 'haitian',
  women: words(
    'Bernadette, Carline, Dieula, Fabiola, Gerda, Islande, Jésula, Kettly, Mirlande, Nadège, Rose-Laure, Yolette, Marie-Flore, Wideline, Guerda',
  ),
  men: words(
    'Evens, Frantz, Guerby, Jacquelin, Kervens, Lyonel, Mackenson, Ricardo, Stanley, Wilner, Yvon, Jean-Robert, Rodrigue, Woodley, Fritz',
  ),
  families: words(
    'Augustin, Baptiste, Charles, Désir, Etienne, Fleurant, Germain, Hilaire, Joseph, Laguerre, Louis-Jeune, Moïse, Noël, Philogène, Pierre-Louis, Saint-Fleur, Toussaint, Valcourt, Desrosiers, Dorvil',
  ),
  languages: [['ht', 0.95]],
  french: [0.98, 0.9, 0.6],
  origins: [
    ['Port-au-Prince', 'Port-au-Prince'],
    ['Jacmel', 'Jacmel'],
    ['Gonaïves', 'Gonaïves'],
  ],
  arrived: 0.6,
  weights: { QC: 7, ON: 1.2, NB: 1, '*': 0.2 },
};

const francophoneAfrican: Heritage = {
  key: 'francophone-african',
  women: words(
    'Aminata, Aïssatou, Béatrice, Chantal, Clarisse, Espérance, Fatou, Gisèle, Honorine, Mariama, Ndeye, Solange, Viviane, Yvette, Rokia, Divine',
  ),
  men: words(
    'Abdoulaye, Alphonse, Boubacar, Célestin, Didier, Fabrice, Gervais, Ibrahima, Innocent, Mamadou, Modeste, Ousmane, Serge, Théophile, Valère, Christian',
  ),
  families: words(
    'Bakayoko, Camara, Coulibaly, Diallo, Diop, Fofana, Ilunga, Kamga, Kasongo, Sidibé, Mbaye, Mukendi, Ndiaye, Niyonzima, Nkurunziza, Ouédraogo, Sarr, Sow, Tchoumi, Traoré, Tshibangu, Uwimana',
  ),
  languages: [
    ['wo', 0.15],
    ['ln', 0.25],
    ['sw', 0.15],
    ['rw', 0.12],
  ],
  french: [0.99, 0.97, 0.85],
  origins: [
    ['Dakar', 'Dakar'],
    ['Abidjan', 'Abidjan'],
    ['Kinshasa', 'Kinshasa'],
    ['Yaoundé', 'Yaoundé'],
    ['Bujumbura', 'Bujumbura'],
    ['Conakry', 'Conakry'],
  ],
  arrived: 0.9,
  weights: { QC: 5, NB: 4, ON: 2, MB: 3, AB: 2, SK: 1.5, YT: 1.5, NS: 1, '*': 0.7 },
};

const iranian: Heritage = {
  key: 'iranian',
  women: words(
    'Azadeh, Bahar, Elham, Farnaz, Golnaz, Leila, Mahsa, Nasrin, Parisa, Roya, Setareh, Yasaman, Mina, Negar, Sepideh',
  ),
  men: words(
    'Arash, Babak, Dariush, Farhad, Hamid, Kamran, Mehrdad, Navid, Omid, Pouya, Reza, Saeed, Siavash, Behzad, Amir',
  ),
  families: words(
    'Akbari, Bahrami, Ebrahimi, Farahani, Ghorbani, Hosseini, Jafari, Karimi, Mohammadi, Nazari, Rahimi, Rostami, Sadeghi, Shirazi, Tavakoli, Vaziri, Zand, Kiani',
  ),
  languages: [['fa', 0.97]],
  french: [0.35, 0, 0],
  origins: [
    ['Tehran', 'Téhéran'],
    ['Shiraz', 'Chiraz'],
    ['Tabriz', 'Tabriz'],
    ['Isfahan', 'Ispahan'],
    ['Mashhad', 'Mechhed'],
  ],
  arrived: 0.8,
  weights: { BC: 5, ON: 4, AB: 2, QC: 2, '*': 0.8 },
};

const afghan: Heritage = {
  key: 'afghan',
  women: words('Zahra, Nilofar, Shabnam, Laila, Freshta, Marwa, Palwasha, Sahar, Wahida, Zarghuna'),
  men: words('Ahmadullah, Ehsan, Farid, Jawad, Mirwais, Najib, Qais, Sharif, Wali, Zalmai'),
  families: words(
    'Amiri, Habibi, Haidari, Noori, Popal, Qaderi, Rahmani, Sultani, Wardak, Yousufzai, Zadran, Barakzai',
  ),
  languages: [
    ['fa', 0.9],
    ['ps', 0.5],
  ],
  french: [0.3, 0, 0],
  origins: [
    ['Kabul', 'Kaboul'],
    ['Herat', 'Hérat'],
    ['Kandahar', 'Kandahar'],
  ],
  arrived: 0.9,
  weights: { ON: 1.5, AB: 1, MB: 0.8, SK: 1, NL: 0.8, QC: 0.5, '*': 0.6 },
};

const latin: Heritage = {
  key: 'latin',
  women: words(
    'Adriana, Carolina, Daniela, Elena, Gabriela, Isabel, Lorena, Marcela, Natalia, Paola, Rocío, Silvia, Valentina, Ximena, Yolanda, Claudia',
  ),
  men: words(
    'Alejandro, Carlos, Diego, Eduardo, Fernando, Gustavo, Héctor, Javier, Jorge, Manuel, Óscar, Pablo, Rafael, Sergio, Andrés, Mauricio',
  ),
  families: words(
    'Álvarez, Cárdenas, Delgado, Espinosa, Fuentes, Gómez, Herrera, Jiménez, López, Martínez, Morales, Núñez, Ortega, Paredes, Quintero, Rojas, Sánchez, Toledo, Vargas, Zambrano',
  ),
  languages: [['es', 0.97]],
  french: [0.7, 0.15, 0.01],
  origins: [
    ['Bogotá', 'Bogota'],
    ['Lima', 'Lima'],
    ['Guadalajara', 'Guadalajara'],
    ['Santiago', 'Santiago'],
    ['San Salvador', 'San Salvador'],
    ['Caracas', 'Caracas'],
  ],
  arrived: 0.75,
  weights: { QC: 5, ON: 4, AB: 3, BC: 3, PE: 2, YT: 1.5, '*': 1.5 },
};

const lusophone: Heritage = {
  key: 'lusophone',
  women: words(
    'Ana Paula, Bruna, Cristina, Fernanda, Juliana, Letícia, Luísa, Patrícia, Renata, Tatiana, Teresa, Vanessa',
  ),
  men: words('André, Bernardo, Caio, Felipe, Gonçalo, João, Marcelo, Nuno, Paulo, Ricardo, Rodrigo, Tiago'),
  families: words(
    'Almeida, Barbosa, Carvalho, Costa, Ferreira, Gomes, Lima, Medeiros, Moreira, Oliveira, Pereira, Ribeiro, Silva, Sousa, Teixeira',
  ),
  languages: [
    ['pt', 0.95],
    ['es', 0.2],
  ],
  french: [0.65, 0, 0],
  origins: [
    ['São Paulo', 'São Paulo'],
    ['Recife', 'Recife'],
    ['Porto', 'Porto'],
    ['Ponta Delgada', 'Ponta Delgada'],
    ['Luanda', 'Luanda'],
  ],
  arrived: 0.6,
  weights: { ON: 3, QC: 2, BC: 2, AB: 1, '*': 0.8 },
};

const vietnamese: Heritage = {
  key: 'vietnamese',
  women: words('Anh, Bich, Diep, Hanh, Hoa, Huong, Lan, Linh, Mai, Ngoc, Phuong, Thao, Trang, Tuyet, Xuan, Yen'),
  men: words('Binh, Cuong, Dat, Duc, Hai, Hieu, Hung, Khoa, Long, Minh, Nam, Phong, Quang, Son, Thanh, Viet'),
  families: words('Nguyen, Tran, Le, Pham, Hoang, Phan, Vu, Vo, Dang, Bui, Do, Duong, Ly, Truong, Dinh, Mac'),
  languages: [['vi', 0.9]],
  french: [0.7, 0, 0],
  origins: [
    ['Hanoi', 'Hanoï'],
    ['Da Nang', 'Da Nang'],
    ['Saigon', 'Saïgon'],
    ['Hue', 'Hué'],
  ],
  arrived: 0.5,
  weights: { ON: 2, QC: 2, AB: 3, BC: 2.5, MB: 1, '*': 0.6 },
};

const korean: Heritage = {
  key: 'korean',
  women: words('Eun-ji, Hye-jin, Ji-young, Min-seo, Soo-yeon, Yuri, Hana, Seo-hyun, Mi-kyung, Da-eun'),
  men: words('Dong-hyun, Hyun-woo, Jae-won, Joon-ho, Min-jun, Sang-woo, Sung-min, Tae-yang, Young-ho, Seung-ho'),
  families: words('Kim, Lee, Choi, Jung, Kang, Cho, Yoon, Jang, Lim, Han, Shin, Seo, Hwang, Ahn, Song'),
  languages: [['ko', 0.95]],
  french: [0.2, 0, 0],
  origins: [
    ['Seoul', 'Séoul'],
    ['Busan', 'Busan'],
    ['Daegu', 'Daegu'],
    ['Incheon', 'Incheon'],
  ],
  arrived: 0.65,
  weights: { BC: 4, ON: 3, AB: 1.5, NB: 1, '*': 0.6 },
};

const somali: Heritage = {
  key: 'somali',
  women: words('Amina, Asha, Deqa, Fadumo, Halima, Ifrah, Khadra, Ladan, Nimo, Sagal, Ubah, Hibo'),
  men: words('Abdi, Abdirahman, Ayanle, Bashir, Farah, Guled, Hassan, Liban, Mahad, Osman, Warsame, Yusuf'),
  families: words(
    'Abdi, Abdullahi, Ali, Dirie, Duale, Egal, Elmi, Farah, Guled, Hersi, Ibrahim, Jama, Mohamud, Nur, Samatar, Warsame, Yusuf',
  ),
  languages: [
    ['so', 0.95],
    ['ar', 0.3],
  ],
  french: [0.2, 0, 0],
  origins: [
    ['Mogadishu', 'Mogadiscio'],
    ['Hargeisa', 'Hargeisa'],
    ['Kismayo', 'Kismayo'],
  ],
  arrived: 0.6,
  weights: { ON: 3, AB: 3, MB: 1, BC: 0.7, '*': 0.4 },
};

const horn: Heritage = {
  key: 'horn',
  women: words('Abeba, Almaz, Bethlehem, Eden, Helen, Lemlem, Meron, Rahel, Selam, Tigist, Winta, Zewdi'),
  men: words('Abraha, Biniam, Dawit, Ermias, Filmon, Girma, Hailu, Kidane, Mehari, Samuel, Tekle, Yonas'),
  families: words(
    'Abraham, Berhane, Desta, Gebre, Ghebremedhin, Habte, Kebede, Mengesha, Negash, Tadesse, Tesfaye, Tewolde, Weldu, Woldemariam, Yohannes, Zerai',
  ),
  languages: [
    ['ti', 0.55],
    ['am', 0.6],
  ],
  french: [0.1, 0, 0],
  origins: [
    ['Asmara', 'Asmara'],
    ['Addis Ababa', 'Addis-Abeba'],
    ['Mekelle', 'Mékélé'],
    ['Keren', 'Keren'],
  ],
  arrived: 0.8,
  weights: { ON: 2, AB: 3, MB: 2, SK: 1, BC: 1, '*': 0.5 },
};

const caribbean: Heritage = {
  key: 'caribbean',
  women: words(
    'Althea, Camille, Charmaine, Denise, Janelle, Keisha, Marcia, Nadine, Odessa, Shanice, Sonia, Yvonne, Kerry-Ann, Simone',
  ),
  men: words(
    'Andre, Clive, Courtney, Delroy, Errol, Garfield, Jermaine, Kirk, Leroy, Marlon, Nigel, Omari, Trevor, Winston',
  ),
  families: words(
    'Baker, Bailey, Campbell, Charles, Clarke, Edwards, Francis, Gayle, Henry, Joseph, Lewis, Mohammed, Morgan, Persaud, Ramdeen, Roberts, Samuels, Singh, Williams',
  ),
  languages: [],
  french: [0.3, 0, 0],
  origins: [
    ['Montego Bay', 'Montego Bay'],
    ['Port of Spain', 'Port-d’Espagne'],
    ['Georgetown', 'Georgetown'],
    ['Bridgetown', 'Bridgetown'],
  ],
  arrived: 0.5,
  weights: { ON: 5, QC: 1.2, AB: 1, NS: 1.5, '*': 0.5 },
};

const european: Heritage = {
  key: 'european',
  women: words(
    'Agnieszka, Alessandra, Bianca, Chiara, Dorota, Elena, Francesca, Ioana, Katarzyna, Lucia, Magdalena, Paola, Raluca, Sofia, Zsuzsa',
  ),
  men: words(
    'Adrian, Alessio, Bogdan, Cristian, Dimitri, Fabio, Giorgio, Jakub, Kostas, Luca, Marek, Marco, Nikos, Piotr, Zoltán',
  ),
  families: words(
    'Bianchi, Caruso, Conti, Constantin, Dumitru, Esposito, Ferrara, Gallo, Ionescu, Kaminski, Kovács, Lewandowski, Marino, Nowak, Papadopoulos, Popescu, Ricci, Rossi, Stavros, Wójcik, Zielinski',
  ),
  languages: [
    ['it', 0.3],
    ['pl', 0.25],
    ['ro', 0.25],
    ['el', 0.08],
  ],
  french: [0.5, 0, 0],
  origins: [
    ['Kraków', 'Cracovie'],
    ['Bucharest', 'Bucarest'],
    ['Naples', 'Naples'],
    ['Athens', 'Athènes'],
  ],
  arrived: 0.35,
  weights: { ON: 7, QC: 4, AB: 2, BC: 2, MB: 1, '*': 1 },
};

const french: Heritage = {
  key: 'french',
  women: words(
    'Aurélie, Bérénice, Céline, Delphine, Émilie, Gaëlle, Laure, Margaux, Ségolène, Sandrine, Virginie, Coralie',
  ),
  men: words('Adrien, Antoine, Bastien, Cédric, Damien, Fabien, Grégory, Julien, Laurent, Quentin, Romain, Thibault'),
  families: words(
    'Berthelot, Blanchet, Chevalier, Dumas, Faure, Grandjean, Lemaire, Lambert, Marchand, Meunier, Perrin, Rousseau, Vidal, Vasseur, Besson',
  ),
  languages: [['es', 0.1]],
  french: [0.99, 0.97, 0.85],
  origins: [
    ['Lyon', 'Lyon'],
    ['Nantes', 'Nantes'],
    ['Toulouse', 'Toulouse'],
    ['Brussels', 'Bruxelles'],
    ['Lille', 'Lille'],
  ],
  arrived: 0.95,
  weights: { QC: 4, YT: 1.5, NB: 1, ON: 0.7, BC: 0.6, '*': 0.3 },
};

const inuit: Heritage = {
  key: 'inuit',
  women: words(
    'Annie, Elisapee, Jeannie, Leetia, Martha, Mary, Minnie, Oolootie, Rhoda, Sarah, Siasi, Susie, Uyarak, Louisa, Naomi, Lizzie',
  ),
  men: words(
    'Adamie, Charlie, Davidee, Eli, Jaypeetee, Joanasie, Johnny, Lucassie, Mosesie, Noah, Paulusie, Pitseolak, Simeonie, Tommy, Willie, Jobie',
  ),
  families: words(
    'Akavak, Alariaq, Arnaquq, Etidloie, Ikkidluak, Illauq, Ishulutak, Kadlak, Kanayuk, Kautuk, Kudluarok, Maniapik, Metuq, Nakashuk, Naulalik, Nowdluk, Oshutapik, Papatsie, Kooneeliusie, Sangoya, Tautuajuk, Oolayou, Veevee, Lampe, Merkuratsuk, Ittulak, Obed',
  ),
  languages: [['iu', 0.9]],
  french: [0.05, 0, 0],
  origins: [],
  arrived: 0,
  weights: { NU: 60, NT: 6, NL: 3.5, QC: 1.2, '*': 0.1 },
};

const anishinaabeCree: Heritage = {
  key: 'anishinaabe-cree',
  women: [...englishWomen.slice(0, 20), 'Autumn', 'Cheyenne', 'Dakota', 'Raven', 'Delores', 'Bernice'],
  men: [...englishMen.slice(0, 20), 'Cody', 'Dwayne', 'Elijah', 'Lyle', 'Percy', 'Wilfred'],
  families: words(
    'Bearskin, Blackbird, Cheechoo, Debassige, Fox, Kakeway, Kejick, Linklater, Loon, Meekis, Merasty, Mishibinijima, Moosehunter, Nepinak, Okimaw, Pasqua, Quill, Sakakeep, Shawanda, Spence, Thunder, Wabano, Wesley, Whitecap, Yellowhead, Ratt, Bird',
  ),
  languages: [
    ['cr', 0.35],
    ['oj', 0.3],
  ],
  french: [0.1, 0, 0],
  origins: [],
  arrived: 0,
  weights: { MB: 9, SK: 11, ON: 2, AB: 3, QC: 1.2, NT: 3, '*': 0.3 },
};

const mikmaq: Heritage = {
  key: 'mikmaq',
  women: [...englishWomen.slice(8, 28), 'Mary-Ellen', 'Annie-Mae'],
  men: [...englishMen.slice(8, 28), 'Noel', 'Jean-Paul'],
  families: words(
    'Augustine, Bernard, Cremo, Denny, Doucette, Francis, Googoo, Gould, Jeddore, Julian, Lafford, Levi, Marshall, Michael, Metallic, Nevin, Paul, Perley, Prosper, Sacobie, Simon, Stevens, Toney',
  ),
  languages: [['mic', 0.45]],
  french: [0.2, 0.02, 0],
  origins: [],
  arrived: 0,
  weights: { NS: 6, NB: 5, PE: 4, NL: 2, QC: 0.3, '*': 0.05 },
};

const innuAtikamekw: Heritage = {
  key: 'innu-atikamekw',
  women: [...frenchWomen.slice(0, 20), 'Uapukun', 'Shanipiap'],
  men: [...frenchMen.slice(0, 20), 'Shimun'],
  families: words(
    'Awashish, Bellefleur, Boivin, Chachai, Einish, Echaquan, Régis, Grégoire, Hervieux, Jourdain, Kurtness, Malec, McKenzie, Mollen, Moar, Niquay, Petiquay, Pinette, Raphaël, Rock, Weizineau, Wapistan',
  ),
  languages: [
    ['moe', 0.5],
    ['atj', 0.25],
  ],
  french: [0.98, 0.5, 0.2],
  origins: [],
  arrived: 0,
  weights: { QC: 2, NL: 0.5, '*': 0 },
};

const northern: Heritage = {
  key: 'northern-first-nations',
  women: [...englishWomen.slice(4, 26), 'Georgina', 'Celine'],
  men: [...englishMen.slice(4, 26), 'Alfred', 'Fred'],
  families: words(
    'Andre, Beaulieu, Bonnetrouge, Catholique, Drygeese, Football, Greenland, Huskey, Kochon, Koe, Lennie, Mackenzie, Marlowe, Njootli, Rabesca, Sangris, Simba, Tsannie, Vittrekwa, Wedawin, Zoe, Billy, Charlie, Hager, Isaac, Kassi, Tizya',
  ),
  languages: [
    ['den', 0.2],
    ['dgr', 0.15],
    ['gwi', 0.12],
  ],
  french: [0, 0, 0],
  origins: [],
  arrived: 0,
  weights: { NT: 32, YT: 20, '*': 0.03 },
};

const westCoast: Heritage = {
  key: 'west-coast-first-nations',
  women: englishWomen.slice(10),
  men: englishMen.slice(10),
  families: words(
    'Alfred, Baker, Bolton, Charlie, Clifton, Edgar, Gladstone, Guss, Hunt, Jack, Joe, Joseph, Leon, Louis, Moody, Nahanee, Nyce, Sam, Seward, Speck, Tait, Underwood, Williams',
  ),
  languages: [],
  french: [0, 0, 0],
  origins: [],
  arrived: 0,
  weights: { BC: 4, '*': 0 },
};

const blackfoot: Heritage = {
  key: 'blackfoot',
  women: englishWomen.slice(5, 30),
  men: englishMen.slice(5, 30),
  families: words(
    'Bad Eagle, Big Throat, Bull Shields, Chief Moon, Creighton, Day Chief, Eagle Speaker, Fox, Good Striker, Heavy Head, Many Guns, Plaited Hair, Red Crow, Running Wolf, Striped Wolf, Weasel Head, Wolf Leg, Yellow Horn',
  ),
  languages: [['bla', 0.4]],
  french: [0, 0, 0],
  origins: [],
  arrived: 0,
  weights: { AB: 2, '*': 0 },
};

const metis: Heritage = {
  key: 'metis',
  women: [...englishWomen, ...frenchWomen.slice(0, 6)],
  men: [...englishMen, ...frenchMen.slice(0, 6)],
  families: words(
    'Amyotte, Belcourt, Boyer, Bruneau, Caron, Carrière, Chartrand, Daigneault, Delorme, Desjarlais, Durocher, Fayant, Fleury, Gaudry, Laliberte, Lavallee, Lepine, McCallum, McDougall, Morrisseau, Parenteau, Poitras, Pruden, Racette, Vermette',
  ),
  languages: [
    ['crg', 0.12],
    ['cr', 0.1],
  ],
  french: [0.3, 0, 0.06],
  origins: [],
  arrived: 0,
  weights: { MB: 8, SK: 8, AB: 3.5, BC: 1, ON: 0.8, NT: 3, '*': 0.1 },
};

export const heritages: Heritage[] = [
  anglo,
  prairie,
  quebecois,
  acadian,
  filipino,
  punjabi,
  indian,
  tamil,
  pakistani,
  chinese,
  nigerian,
  ghanaKenya,
  ukrainian,
  arab,
  maghrebi,
  haitian,
  francophoneAfrican,
  iranian,
  afghan,
  latin,
  lusophone,
  vietnamese,
  korean,
  somali,
  horn,
  caribbean,
  european,
  french,
  inuit,
  anishinaabeCree,
  mikmaq,
  innuAtikamekw,
  northern,
  westCoast,
  blackfoot,
  metis,
];
