import { say, service, tell } from '../write.ts'

/** The leash season (hundelova § 6), found and hurt animals, pests: who takes care of what. */
export default service({
  key: 'hund-og-dyr',
  title: say(
    'Følg reglane for hund og andre dyr',
    'Følg reglene for hund og andre dyr',
    'Follow the rules for dogs and other animals',
  ),
  result: say('Trygge dyr og folk', 'Trygge dyr og folk', 'Safe animals and people'),
  losWords: ['dyrehold', 'viltforvaltning', 'skadedyr'],
  themes: ['natur-klima-og-miljo', 'kultur-idrett-og-fritid'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-11-28',
  reviewBy: '2027-11-28',
  searchWords: [
    'hund',
    'bandtvang',
    'båndtvang',
    'laus hund',
    'løs hund',
    'hundebæsj',
    'katt',
    'bortkomen katt',
    'påkøyrt hjort',
    'skadd dyr',
    'rotter',
    'mus',
    'dyremishandling',
    'viltnemnd',
  ],
  serviceKind: 'information',
  isStatutory: true,
  slots: {
    summary: tell(
      `Har du hund, må du vite når han skal vere i band. Her ser du også kven du ringjer når du finn eit dyr som er skadd, bortkome eller blir plaga.`,
      `Har du hund, må du vite når den skal være i bånd. Her ser du også hvem du ringer når du finner et dyr som er skadet, bortkommet eller blir plaget.`,
      `If you have a dog, you must know when to keep it on a leash. Here you also see whom to call about an animal that is hurt, lost or ill-treated.`,
    ),
    urgent: [
      {
        id: 'pakoyrsel',
        phone: '02800',
        label: say(
          'Du har køyrt på eit dyr, eller ser eit skadd vilt dyr',
          'Du har kjørt på et dyr, eller ser et skadet vilt dyr',
          'You have hit an animal, or see a hurt wild animal',
        ),
        note: say(
          'Politiet varslar dei som rykkjer ut for kommunen. Merk staden.',
          'Politiet varsler dem som rykker ut for kommunen. Merk stedet.',
          'The police alert those who turn out for the municipality. Mark the place.',
        ),
      },
    ],
    selfService: [
      {
        id: 'melding',
        url: { fact: 'hund-skjema' },
        login: 'none',
        level: 2,
        minutes: 5,
        label: say(
          'Meld frå om laus hund eller anna med dyr',
          'Meld fra om løs hund eller annet med dyr',
          'Report a loose dog or another matter about animals',
        ),
      },
    ],
    otherWays: tell(
      `Ring servicekontoret og fortel kva det gjeld. Er ein hund farleg for folk akkurat no, ringjer du politiet.`,
      `Ring servicekontoret og fortell hva det gjelder. Er en hund farlig for folk akkurat nå, ringer du politiet.`,
      `Call the service centre and say what it is about. If a dog is a danger to people right now, call the police.`,
    ),
    whoCanGet: tell(
      `Reglane gjeld alle som har hund her, også på tur og ferie. Andre eigarar av dyr har også ansvar for at dyra har det godt og ikkje er til skade for andre.`,
      `Reglene gjelder alle som har hund her, også på tur og ferie. Andre eiere av dyr har også ansvar for at dyrene har det godt og ikke er til skade for andre.`,
      `The rules are for everyone with a dog here, also on outings and holidays. Other owners must also see that their animals are well and do no harm.`,
    ),
    whatYouGet: tell(
      `### Bandtvang

I heile landet skal hunden vere i band {hund-bandtvang}, av omsyn til sau og vilt. I denne kommunen skal han vere i band heile året {hund-band-heile-aret}. Elles må du ha hunden under kontroll. Ta med posen og rydd etter han.

### Kven tek seg av det?

| Kva det gjeld | Kven du ringjer |
| Laus eller plagsam hund | Kommunen. Politiet når det er fare |
| Bortkome kjæledyr | Politiet, og den lokale dyrevernorganisasjonen |
| Dyr som lid eller blir plaga | Mattilsynet. Politiet når det hastar |
| Skadd vilt | Politiet på 02800 |
| Rotter og mus i huset | Skadedyrfirma. Forsikringa dekkjer det ofte |
| Daud fugl, mange på same stad | Mattilsynet |`,
      `### Båndtvang

I hele landet skal hunden være i bånd {hund-bandtvang}, av hensyn til sau og vilt. I denne kommunen skal den være i bånd hele året {hund-band-heile-aret}. Ellers må du ha hunden under kontroll. Ta med posen og rydd etter den.

### Hvem tar seg av det?

| Hva det gjelder | Hvem du ringer |
| Løs eller plagsom hund | Kommunen. Politiet når det er fare |
| Bortkommet kjæledyr | Politiet, og den lokale dyrevernorganisasjonen |
| Dyr som lider eller blir plaget | Mattilsynet. Politiet når det haster |
| Skadet vilt | Politiet på 02800 |
| Rotter og mus i huset | Skadedyrfirma. Forsikringen dekker det ofte |
| Døde fugler, mange på samme sted | Mattilsynet |`,
      `### The leash season

In all of Norway dogs must be on a leash {hund-bandtvang}, for the sake of sheep and wildlife. In this municipality they must be on a leash all year {hund-band-heile-aret}. Otherwise, keep your dog under control. Bring a bag and clean up after it.

### Who deals with it?

| What it is about | Whom to call |
| A loose or troublesome dog | The municipality. The police if there is danger |
| A lost pet | The police, and the local animal welfare group |
| An animal that suffers | The Food Safety Authority (Mattilsynet). The police if it is urgent |
| Hurt wildlife | The police on 02800 |
| Rats and mice indoors | A pest control company. Your insurance often covers it |
| Many dead birds in one place | The Food Safety Authority (Mattilsynet) |`,
    ),
    howToApply: [
      {
        id: 'skriv',
        text: say(
          'Skriv ned tid, stad og korleis dyret ser ut.',
          'Skriv ned tid, sted og hvordan dyret ser ut.',
          'Write down the time, the place and what the animal looks like.',
        ),
      },
      {
        id: 'eigar',
        text: say(
          'Snakk med eigaren først, når du veit kven det er.',
          'Snakk med eieren først, når du vet hvem det er.',
          'Talk to the owner first, if you know who it is.',
        ),
      },
      {
        id: 'meld',
        text: say(
          'Meld frå dersom det ikkje hjelper.',
          'Meld fra hvis det ikke hjelper.',
          'Report it if that does not help.',
        ),
      },
    ],
    price: [{ id: 'melding', amount: 'free', what: say('Å melde frå', 'Å melde fra', 'Reporting') }],
    legalBasis: [
      {
        id: 'bandtvang',
        law: 'LOV-2003-07-04-74',
        section: '§ 6',
        name: say('Hundelova, bandtvang', 'Hundeloven, båndtvang', 'Dog Act, leash season'),
      },
      {
        id: 'dyrevelferd',
        law: 'LOV-2009-06-19-97',
        name: say('Dyrevelferdslova', 'Dyrevelferdsloven', 'Animal Welfare Act'),
      },
    ],
    contact: [
      {
        id: 'servicekontor',
        role: 'servicekontor',
        about: say('Hund og lokale reglar', 'Hund og lokale regler', 'Dogs and local rules'),
      },
      {
        id: 'landbruk',
        role: 'landbruk',
        about: say('Vilt og beitedyr', 'Vilt og beitedyr', 'Wildlife and grazing animals'),
      },
    ],
    related: [
      { id: 'feil', service: 'meld-feil-veg' },
      { id: 'boss', service: 'gjenvinningsstasjon' },
    ],
  },
})
