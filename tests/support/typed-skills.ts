const list = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** Skills that people write in lists of mentors and that none of our topics is, in both languages. */
export const noTopics = list(`
  Management; Time management; Career development; SQL Server; Rails; Not nursing; Change management; Stress management; Anger management; Risk appetite; Waste management
  Stakeholder management; Crisis management; Knowledge management; People skills; Critical thinking; Problem solving; Decision making; Active listening; Emotional intelligence; Creativity; Curiosity
  Empathy; Patience; Humour; Resilience; Adaptability; Self-confidence; Goal setting; Prioritization; Delegation; Brainstorming; Facilitation skills; Storytelling; Persuasion; Diplomacy; Etiquette
  Mindfulness; Meditation; Yoga; Pilates; Reiki; Tai chi; Feng shui; Astrology; Tarot; Numerology; Genealogy; Chess; Poker; Sudoku; Crosswords; Juggling; Origami; Calligraphy; Knitting; Crochet
  Embroidery; Macramé; Scrapbooking; Candle making; Soap making; Home brewing; Wine tasting; Bird watching; Stargazing; Beach volleyball; Badminton; Tennis; Squash; Bowling; Curling; Lacrosse; Ringette
  Figure skating; Snowboarding; Cross-country skiing; Sailing; Rowing; Canoeing; Kayaking; Surfing; Scuba diving; Rock climbing; Spelunking; Orienteering; Geocaching; Archery; Fencing; Boxing; Judo
  Karate; Aikido; Taekwondo; Marathon training; Triathlon; Hiking; Jogging; Skydiving; Paragliding; Ballroom; Salsa; Tango; Zumba; Karaoke; Ventriloquism; Puppetry; Magic tricks; Stand-up comedy; Improv
  Ruby; Rails engine; Django; Flask; Laravel; Symfony; Spring Boot; Angular; React; Vue; Svelte; Next.js; Node.js; jQuery; Kotlin; Swift; Scala; Haskell; Erlang; Elixir; Clojure; Rust; Golang; Fortran; COBOL
  Perl; Lua; MATLAB; Simulink; LabVIEW; Excel; PowerPoint; Outlook; SharePoint; Jira; Confluence; Trello; Asana; Slack; Notion; Miro; Tableau; Looker; Snowflake; Databricks; Hadoop; Kafka; Cassandra; Redis
  MongoDB; PostgreSQL; MySQL; Oracle; Elasticsearch; GraphQL; Terraform; Ansible; Jenkins; Maven; Gradle; Bazel; Prometheus; Grafana; Splunk; Cypress; Postman; Godot
  Blender; Maya; Houdini; ZBrush; AutoCAD; Revit; CATIA; ArcGIS; QGIS; Salesforce; HubSpot; Marketo; Mailchimp; WooCommerce; WordPress; Drupal; Joomla; Magento; Squarespace; Wix
  SAP HANA; Workday; PeopleSoft; Dynamics; Blockchain; Solidity; Ethereum; Bitcoin; Smart contracts; Quantum computing; Augmented reality; Edge computing; Serverless; Microservices; Event sourcing
  Wedding officiant; Waitering; Door-to-door; Cold calling; Objection handling; Upselling; Vendor liaison; Loss prevention; Queue theory; Kaizen; Kanban boards; Lean thinking; Total quality; Root cause analysis
  Pottery wheel; Weaver birds; Trailer parks; Printer cartridges; Baker Street; Careering; Mixing drinks; Looking good; Hunger strikes; Hearing dogs; Walking tours; Grading exams; Wording; Winding; Lodging; Sowing seeds
  Packing; Pointers; Threading; Reading; Trailing; Wilding; Welting; Filling; Frying; Hiding; Booking; Breading; Broading; Parenting teens; Mourning; Gaming; Dating; Fasting; Roasting coffee; Toasting; Plating; Skating; Planing wood; Waiter; Messenger pigeons; Trackers; Mentoring circles; Being on time; Getting organised
  Gestion du temps; Gestion du stress; Gestion du changement; Esprit critique; Écoute active; Intelligence émotionnelle; Résolution de problèmes; Prise de décision; Créativité; Débrouillardise; Empathie; Humour; Bonne humeur
  Confiance en soi; Fixer des objectifs; Savoir dire non; Persévérance; Bienveillance; Tricot; Broderie; Crochet d’art; Poterie; Aquarelle; Sculpture sur glace; Généalogie; Astronomie; Échecs; Pétanque; Raquette; Patinage
  Ski de fond; Planche à neige; Voile; Aviron; Randonnée; Course à pied; Vélo de montagne; Escalade; Escrime; Tir à l’arc; Chorale; Guitare; Accordéon; Cuillères; Podorythmie; Danse en ligne; Magie; Jonglerie; Mots croisés
  Scrabble; Bricolage; Décoration; Rangement; Couponnage; Compostage; Champignons sauvages; Apéritifs; Vins naturels; Barbecue; Camping d’hiver; Motoneige; Moto; Char à voile; Parachute; Cerf-volant; Timbres; Monnaies anciennes
  Courrier; Marier les couleurs; Manque de sommeil; Fermer la boutique; Retirer les mauvaises herbes; Garder le cap; Tracer; Souper; Sondages; Portail captif; Recul; Retenue; Poche; Portage en forêt; Danger électrique; Directoire
  Informel; Pas de soudage; Sans expérience; Aucune idée; Tout et rien; À déterminer; Plusieurs; Divers; Autres; Various; Misc; To be determined; Anything; Ask me; Whatever is needed; General advice; Life; Stuff; Experience; Teams; Tools
`);

/** Topics as people misspell or vary them, and the topic that is meant. */
export const spelledAnew: [string, string][] = list(`
  Acounting=accounting; Accountting=accounting; Acccounting=accounting; accuonting=accounting; ACCOUNTING!!=accounting; Comptabilté=accounting; Comptablité=accounting; Comptabillité=accounting; comptabilite=accounting
  Weldng=welding; Wellding=welding; Weldding=welding; Soudge=welding; Soudag=welding; soudeure=welding; Soudures=welding; WELDERS=welding
  Nursng=nursing; Nurssing=nursing; Nursingg=nursing; Soins infirmier=nursing; Soins infirmies=nursing; Soin infirmiers=nursing; Infirmère=nursing; infirmiere=nursing; Registered nurses=nursing; Registred nurse=nursing
  Plumbng and gas=plumbing-and-gas; Plummer=plumbing-and-gas; Plombrie et gaz=plumbing-and-gas; Plombeir=plumbing-and-gas; Pipefiter=plumbing-and-gas
  Electrcian=electrical-work; Electricion=electrical-work; Électricein=electrical-work; Electrical works=electrical-work; Elecrical work=electrical-work
  Carpentery and building=carpentry-and-building; Carpentar=carpentry-and-building; Menuisié=carpentry-and-building; Charpantier=carpentry-and-building
  Suply chain=supply-chain; supply chian=supply-chain; Supply-chain=supply-chain; SupplyChain=supply-chain; Chaine d'approvisionement=supply-chain
  Project managment=project-management; Projct management=project-management; Gestion projet=project-management; Gestion de projets=project-management
  Fundrasing=fundraising; Fund raising=fundraising; Fundraissing=fundraising; Colecte de fonds=fundraising; Collecte de fond=fundraising
  Fishng=fishing; Fissherman=fishing; Aquacultre=aquaculture; Aqua culture=aquaculture
  Warehousng=warehousing; Warehoussing=warehousing; Entreposge=warehousing; Truck drivng=truck-driving; Truckdriving=truck-driving; Truck-driver=truck-driving; Camionage=truck-driving; Camioneur=truck-driving
  Job intervews=job-interviews; Job interview=job-interviews; Job-interviews=job-interviews; Entrevue d'embauche=job-interviews; Entrevues d'embauches=job-interviews; Entrevus d’embauche=job-interviews
  Resumes and coverletters=resumes-and-cover-letters; Resume & cover letter=resumes-and-cover-letters; Résumé and cover letters=resumes-and-cover-letters
  Negociating pay=negotiating-pay; Negotiating pays=negotiating-pay; Négocier son salare=negotiating-pay; Public speakng=speaking-in-public; Speaking public=speaking-in-public; Speeking in public=speaking-in-public
  Freelancng and contract work=freelancing; Freelancr=freelancing; Free lancer=freelancing; Travail autonome et contrat=freelancing; Travailleur autonomme=freelancing
  Carreer change=changing-careers; Changing carreers=changing-careers; Changer de carière=changing-careers; Réorientaton=changing-careers
  Heavy equipement=heavy-equipment; Heavy equipmnt=heavy-equipment; Machinerie lourd=heavy-equipment; Masonary and finishing=masonry-and-finishing; Brick layer=masonry-and-finishing; Bricklayr=masonry-and-finishing; Maçonerie et finition=masonry-and-finishing
  Industrial mecanics=industrial-mechanics; Mécanique industriel=industrial-mechanics; Millright=industrial-mechanics; Mill wright=industrial-mechanics
  Credential recogniton=credential-recognition; Credentials recognition=credential-recognition; Reconnaisance des diplômes=credential-recognition; Reconnaissance diplômes=credential-recognition
  Building a netwrok=building-a-network; Networkng=building-a-network; Réseautge=building-a-network; Baking & pastry=baking; Boulangerie & pâtisserie=baking; Boulangrie et pâtisserie=baking
  Food safty=food-safety; Salubrité aliments=food-safety; Retiremnt=retiring; Graduate studys=graduate-studies; Livestok and dairy=livestock; Running a resturant=running-a-restaurant; Restaurent owner=running-a-restaurant
`).map((pair) => pair.split('=') as [string, string]);
