/** What the demo's curriculum says of each module, in the order of `modules`: outcomes a line each, and notes. */
export const moduleTexts = [
  {
    outcomes: {
      sl: 'Razloži, kaj je socialna ekonomija in komu služi.\nNašteje zglede iz Pomurja in Zale.',
      hu: 'Elmagyarázza, mi a szociális gazdaság, és kit szolgál.\nPéldákat sorol a Muravidékről és Zalából.',
      en: 'Explains what the social economy is and whom it serves.\nNames examples from Pomurje and Zala.',
    },
    trainerNotes: {
      sl: 'Začnite s predstavitvijo ob zemljevidu: vsak pokaže kraj in organizacijo, ki jo spremlja. 20 minut.',
      hu: 'Kezdje térképes bemutatkozással: mindenki megmutatja a helyet és a szervezetet, amelyet kísér. 20 perc.',
      en: 'Begin with a round at the map: everybody shows the place and the organisation they accompany. 20 minutes.',
    },
  },
  {
    outcomes: {
      sl: 'Primerja pravne oblike na obeh straneh meje.\nSvetuje, katera je za začetek primerna.',
      hu: 'Összehasonlítja a határ két oldalának jogi formáit.\nTanácsot ad, melyik megfelelő a kezdéshez.',
      en: 'Compares the legal forms on both sides of the border.\nAdvises which of them suits a beginning.',
    },
    trainerNotes: {
      sl: 'Poudarite razliko: v Sloveniji je so. p. status, na Madžarskem je szociális szövetkezet pravna oblika.',
      hu: 'Emelje ki a különbséget: Szlovéniában a so. p. státusz, Magyarországon a szociális szövetkezet jogi forma.',
      en: 'Stress the difference: in Slovenia so. p. is a status, in Hungary the social cooperative is a legal form.',
    },
  },
  {
    outcomes: {
      sl: 'Z ekipo izpolni platno socialnega poslovnega modela.\nPrepozna, kje modelu manjka prihodek.',
      hu: 'Csapattal kitölti a társadalmi vállalkozási modellvásznat.\nFelismeri, hol hiányzik a modellből a bevétel.',
      en: 'Fills in a social business canvas with a team.\nSees where a model lacks income.',
    },
    trainerNotes: {
      sl: 'Vsaka skupina dela na svojem primeru; natisnite platno v velikosti A1.',
      hu: 'Minden csoport a saját példáján dolgozik; nyomtassa ki a vásznat A1 méretben.',
      en: 'Each group works on its own case; print the canvas in A1.',
    },
  },
  {
    outcomes: {
      sl: 'Našteje vire financiranja in njihove pogoje.',
      hu: 'Felsorolja a finanszírozási forrásokat és feltételeiket.',
      en: 'Names sources of financing and their conditions.',
    },
    trainerNotes: {},
  },
  {
    outcomes: {
      sl: 'Postavi tri kazalnike za eno organizacijo.',
      hu: 'Három mutatót állít fel egy szervezethez.',
      en: 'Sets three indicators for one organisation.',
    },
    trainerNotes: {},
  },
  {
    outcomes: {
      sl: 'Vodi mentorski pogovor in da povratno informacijo.',
      hu: 'Mentori beszélgetést vezet, és visszajelzést ad.',
      en: 'Leads a mentoring talk and gives feedback.',
    },
    trainerNotes: {
      sl: 'Vaja v trojkah: mentorica, mentoriranka, opazovalka; po desetih minutah zamenjava.',
      hu: 'Gyakorlat hármasban: mentor, mentorált, megfigyelő; tízpercenként csere.',
      en: 'Exercise in threes: mentor, mentee, observer; change after ten minutes.',
    },
  },
  {
    outcomes: {
      sl: 'Poišče partnerja na drugi strani meje.',
      hu: 'Partnert talál a határ túloldalán.',
      en: 'Finds a partner across the border.',
    },
    trainerNotes: {},
  },
] as const;

/** The module of the first version that nobody may miss: the canvas. */
export const mandatoryModule = 2;

/** What the draft of the second version adds: the practice and the visit that make it fifty hours. */
export const addedModules = [
  {
    kind: 'visit',
    minutes: 8 * 60,
    title: { sl: 'Študijski obisk', hu: 'Tanulmányút', en: 'Study visit' },
    outcomes: {
      sl: 'Opiše, kako gostiteljica živi od svojega dela.',
      hu: 'Leírja, hogyan él meg a fogadó szervezet a munkájából.',
      en: 'Describes how the host lives on its work.',
    },
  },
  {
    kind: 'practice',
    minutes: 18 * 60,
    title: { sl: 'Mentorska praksa', hu: 'Mentori gyakorlat', en: 'Mentoring practice' },
    outcomes: {
      sl: 'Tri mesece spremlja eno organizacijo in o tem poroča.',
      hu: 'Három hónapig kísér egy szervezetet, és beszámol róla.',
      en: 'Accompanies one organisation for three months and reports on it.',
    },
  },
] as const;

/** Links of the first version; example.org is reserved for examples (RFC 2606). */
export const materials = [
  { language: 'sl', title: 'Priročnik za mentorje', url: 'https://example.org/sens/prirocnik' },
  { language: 'hu', title: 'Mentorok kézikönyve', url: 'https://example.org/sens/kezikonyv' },
  { language: 'en', title: 'Mentors’ handbook', url: 'https://example.org/sens/handbook' },
] as const;

/** The coming event that is for people who have completed the training. */
export const eventForMentors = 'network-meeting';
