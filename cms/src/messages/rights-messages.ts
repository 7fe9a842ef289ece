import type { Says } from '@innbyggarportal/shared-content/words'

/** Who may write, publish, delete or waive what. */
export const rightsMessages = {
  notPublisher: {
    nn: 'Du kan lagre utkast, men ikkje publisere eller ta ned. Lagre som utkast, og be den som publiserer.',
    nb: 'Du kan lagre utkast, men ikke publisere eller ta ned. Lagre som utkast, og be den som publiserer.',
    en: 'You can save drafts, but not publish or take down. Save a draft, and ask whoever publishes.',
  },
  publisherWrites_contacts: {
    nn: 'Kontaktar blir lagra av den som publiserer i kommunen.',
    nb: 'Kontakter blir lagret av den som publiserer i kommunen.',
    en: 'Contacts are saved by a publisher in the kommune.',
  },
  publisherWrites_hours: {
    nn: 'Opningstider blir lagra av den som publiserer i kommunen.',
    nb: 'Åpningstider blir lagret av den som publiserer i kommunen.',
    en: 'Opening hours are saved by a publisher in the kommune.',
  },
  publisherWrites_facts: {
    nn: 'Lokale opplysningar blir lagra av den som publiserer i kommunen.',
    nb: 'Lokale opplysninger blir lagret av den som publiserer i kommunen.',
    en: 'Local facts are saved by a publisher in the kommune.',
  },
  publisherWrites_prices: {
    nn: 'Prisar blir lagra av den som publiserer i kommunen.',
    nb: 'Priser blir lagret av den som publiserer i kommunen.',
    en: 'Prices are saved by a publisher in the kommune.',
  },
  selfDelete: {
    nn: 'Du kan ikkje slette deg sjølv. Be ein annan i redaksjonen.',
    nb: 'Du kan ikke slette deg selv. Be en annen i redaksjonen.',
    en: 'You cannot delete yourself. Ask another editor.',
  },
  lastAdministrator: {
    nn: 'Dette er den siste administratoren i regionen, og ingen andre kan gi rolla tilbake. Gi rolla til ein annan først.',
    nb: 'Dette er den siste administratoren i regionen, og ingen andre kan gi rollen tilbake. Gi rollen til en annen først.',
    en: 'This is the last administrator of the region, and nobody else could give the role back. Give the role to somebody else first.',
  },
  regionSetsUp: {
    nn: 'Namn, adresse, domene, språk og kommunenummer blir sett opp av administratoren i regionen.',
    nb: 'Navn, adresse, domene, språk og kommunenummer settes opp av administratoren i regionen.',
    en: 'Name, address, domain, languages and kommune number are set up by the administrator of the region.',
  },
  roleNotHers: {
    nn: 'Du kan gi og ta roller i kommunar der du er administrator. Til deg sjølv kan du ikkje gi meir enn du har.',
    nb: 'Du kan gi og ta roller i kommuner der du er administrator. Til deg selv kan du ikke gi mer enn du har.',
    en: 'You can give and take roles in kommuner where you are an administrator. You cannot give yourself more than you have.',
  },
  roleNeeded: {
    nn: 'Gi brukaren minst éi rolle i kommunen, så de finn kvarandre att.',
    nb: 'Gi brukeren minst én rolle i kommunen, så dere finner hverandre igjen.',
    en: 'Give the user at least one role in the kommune; otherwise you will not see the account again.',
  },
  accountElsewhere: {
    nn: 'Denne brukaren arbeider òg andre stader. Du kan endre rollene i kommunen din; resten er det administratoren i regionen som endrar.',
    nb: 'Denne brukeren arbeider også andre steder. Du kan endre rollene i din kommune; resten endres av administratoren i regionen.',
    en: 'This user also works elsewhere. You can change the roles in your kommune; the rest is changed by the administrator of the region.',
  },
  standInDays: {
    nn: 'Vel kven som er vikar, og frå og til kva dag. Den siste dagen kan ikkje vere før den første.',
    nb: 'Velg hvem som er vikar, og fra og til hvilken dag. Den siste dagen kan ikke være før den første.',
    en: 'Choose who stands in, and from and until which day. The last day cannot be before the first.',
  },
  notDeletedYet: {
    nn: 'Dette kan ikkje slettast enno.',
    nb: 'Dette kan ikke slettes ennå.',
    en: 'This cannot be deleted yet.',
  },
  onlyMain: {
    nn: 'Det er den einaste hovudkontakten i kommunen. Set ein annan som hovudkontakt først.',
    nb: 'Det er den eneste hovedkontakten i kommunen. Sett en annen som hovedkontakt først.',
    en: 'It is the only main contact of the kommune. Make another one the main contact first.',
  },
  usedBy: {
    nn: 'Det er brukt av {names}. Endre eller slett det først.',
    nb: 'Det er brukt av {names}. Endre eller slett det først.',
    en: 'It is used by {names}. Change or delete that first.',
  },
  usedMore: { nn: '{count} til', nb: '{count} til', en: '{count} more' },
  pagesChange: {
    nn: 'Om lag {count} sider blir endra når dette er borte.',
    nb: 'Omtrent {count} sider blir endret når dette er borte.',
    en: 'About {count} pages change when this is gone.',
  },
  onePageChanges: {
    nn: 'Om lag éi side blir endra når dette er borte.',
    nb: 'Omtrent én side blir endret når dette er borte.',
    en: 'About one page changes when this is gone.',
  },
  noPageChanges: {
    nn: 'Inga side blir endra når dette er borte.',
    nb: 'Ingen side blir endret når dette er borte.',
    en: 'No page changes when this is gone.',
  },
  onlyContact: {
    nn: 'Kontakten er den einaste som svarar for dette på {names}. La ein annan kontakt ta over først.',
    nb: 'Kontakten er den eneste som svarer for dette på {names}. La en annen kontakt ta over først.',
    en: 'The contact is the only one that answers for this on {names}. Let another contact take over first.',
  },
  onlyValue: {
    nn: 'Dette er verdien sidene viser i dag. Lag ei ny opplysning for den som gjeld seinare.',
    nb: 'Dette er verdien sidene viser i dag. Lag en ny opplysning for den som gjelder senere.',
    en: 'This is the value the pages show today. Make a new fact for the value that applies later.',
  },
  typeInUse: {
    nn: 'Typen må vere «{type}» så lenge opplysninga er i bruk: {names}. Lag heller ei ny opplysning.',
    nb: 'Typen må være «{type}» så lenge opplysningen er i bruk: {names}. Lag heller en ny opplysning.',
    en: 'The type must be “{type}” while the fact is in use: {names}. Make a new fact instead.',
  },
  languageInUse: {
    nn: 'Kommunen har eigne tekstar på {lang}: {names}. Ta dei bort først.',
    nb: 'Kommunen har egne tekster på {lang}: {names}. Ta dem bort først.',
    en: 'The kommune has texts of its own in {lang}: {names}. Remove those first.',
  },
  domainTaken: {
    nn: 'Domenet «{domain}» er {owner} sitt. Ein portal må ha sitt eige.',
    nb: 'Domenet «{domain}» tilhører {owner}. En portal må ha sitt eget.',
    en: 'The domain “{domain}” belongs to {owner}. A portal must have its own.',
  },
  domainIsPortal: {
    nn: '«{domain}» har forma til adressa portalane har frå før. Eit eige domene er eit anna namn, som osteroy.no.',
    nb: '«{domain}» har samme form som adressene portalene har fra før. Et eget domene er et annet navn, som osteroy.no.',
    en: '“{domain}” has the form of the addresses portals already have. A domain of its own is another name, such as osteroy.no.',
  },
  domainIsCms: {
    nn: '«{domain}» er adressa til redigeringa. Vel eit anna namn.',
    nb: '«{domain}» er adressen til redigeringen. Velg et annet navn.',
    en: '“{domain}” is the address of the admin. Choose another name.',
  },
  domainIsNumber: {
    nn: 'Domenet må vere eit namn, som osteroy.no, og ikkje tal.',
    nb: 'Domenet må være et navn, som osteroy.no, og ikke tall.',
    en: 'The domain must be a name, such as osteroy.no, and not numbers.',
  },
  hostTaken: {
    nn: 'Portalen ville fått adressa «{host}», som er {owner} sitt eige domene. Vel eit anna kortnamn.',
    nb: 'Portalen ville fått adressen «{host}», som er domenet til {owner}. Velg et annet kortnavn.',
    en: 'The portal would get the address “{host}”, which is {owner}’s own domain. Choose another short name.',
  },
  domainClash: {
    nn: 'Domenet «{domain}» står òg på {owner}, og kan berre vere éin portal sitt. Ta det bort frå éin av dei.',
    nb: 'Domenet «{domain}» står også på {owner}, og kan bare tilhøre én portal. Ta det bort fra én av dem.',
    en: 'The domain “{domain}” is also set for {owner}, and can belong to only one portal. Remove it from one of them.',
  },
  whyName: { nn: 'Grunn', nb: 'Grunn', en: 'Reason' },
  waiverOfNothing: {
    nn: 'Unntaket må gjelde ei side eller ei teneste. Lag det frå merknaden.',
    nb: 'Unntaket må gjelde en side eller en tjeneste. Lag det fra merknaden.',
    en: 'A waiver is about one page or one service. Make it from the finding.',
  },
  waiverUntil: {
    nn: 'Vel ein dag frå i dag og til og med {last}. Eit unntak varer høgst eitt år.',
    nb: 'Velg en dag fra i dag og til og med {last}. Et unntak varer høyst ett år.',
    en: 'Choose a day from today until {last}. A waiver lasts at most a year.',
  },
  waiverBlock: {
    nn: '«{rule}» stoppar sider og kan ikkje få unntak. Rett feltet, så blir sida publisert av seg sjølv.',
    nb: '«{rule}» stopper sider og kan ikke få unntak. Rett feltet, så blir siden publisert av seg selv.',
    en: '“{rule}” stops pages and cannot be waived. Correct the field, and the page is published automatically.',
  },
  unknownCriterion: {
    nn: '«{criterion}» er ikkje eit kriterium i WCAG. Skriv det som 1.4.3.',
    nb: '«{criterion}» er ikke et kriterium i WCAG. Skriv det som 1.4.3.',
    en: '“{criterion}” is not a criterion of WCAG. Write it as 1.4.3.',
  },
  comingDay: {
    nn: 'Vel dagen det blei prøvd. Han kan ikkje vere etter i dag.',
    nb: 'Velg dagen det ble prøvd. Den kan ikke være etter i dag.',
    en: 'Choose the day it was tried. It cannot be after today.',
  },
} as const satisfies Record<string, Says>
