import type { Says } from '@innbyggarportal/shared-content/words'

/** Services, overrides, facts and what is planned for them. */
export const contentMessages = {
  slugTaken: {
    nn: 'Adressa «{slug}» er alt i bruk av «{title}» ({owner}). Vel ei anna adresse.',
    nb: 'Adressen «{slug}» er allerede i bruk av «{title}» ({owner}). Velg en annen adresse.',
    en: 'The address “{slug}” is already used by “{title}” ({owner}). Choose another address.',
  },
  serviceName: { nn: 'Teneste', nb: 'Tjeneste', en: 'Service' },
  factName: { nn: 'Opplysning', nb: 'Opplysning', en: 'Fact' },
  kommuneName: { nn: 'Kommune', nb: 'Kommune', en: 'Kommune' },
  title: { nn: 'tittel', nb: 'tittel', en: 'title' },
  region: { nn: 'regionen', nb: 'regionen', en: 'the region' },
  futureLegal: {
    nn: 'Regelen gjeld ikkje før {day}. Lagre som utkast: då er endringa planlagd, og gjeld frå den dagen. Skal teksten ut no, må du ta bort datoen.',
    nb: 'Regelen gjelder ikke før {day}. Lagre som utkast: da er endringen planlagt, og gjelder fra den dagen. Skal teksten ut nå, må du ta bort datoen.',
    en: 'The rule does not apply before {day}. Save it as a draft: the change is then planned, and is in force from that day. To publish now, remove the date.',
  },
  summaryMissing: {
    nn: 'Samandraget manglar på {lang}. Skriv kva tenesta er, med høgst {max} ord, før du publiserer.',
    nb: 'Sammendraget mangler på {lang}. Skriv hva tjenesten er, med høyst {max} ord, før du publiserer.',
    en: 'The summary in {lang} is missing. Say what the service is in at most {max} words before you publish.',
  },
  summaryLong: {
    nn: 'Samandraget har {count} ord på {lang}. Det kan ha høgst {max}. Flytt resten til «Kva går tenesta ut på?».',
    nb: 'Sammendraget har {count} ord på {lang}. Det kan ha høyst {max}. Flytt resten til «Hva går tjenesten ut på?».',
    en: 'The summary has {count} words in {lang}. It can have at most {max}. Move the rest to “What is the service?”',
  },
  slotLocked: {
    nn: 'Regionen har låst feltet «{slot}». Det må stå på «Felles tekst».',
    nb: 'Regionen har låst feltet «{slot}». Det må stå på «Felles tekst».',
    en: 'The region has locked the field “{slot}”. It must stay on “Shared text”.',
  },
  rowLocked: {
    nn: 'I feltet «{slot}» er ei rad låst. Berre regionen kan låse rader, og berre i fellestenester. Ta bort låsen.',
    nb: 'I feltet «{slot}» er en rad låst. Bare regionen kan låse rader, og bare i fellestjenester. Ta bort låsen.',
    en: 'In the field “{slot}” a row is locked. Only the region can lock rows, and only in shared services. Remove the lock.',
  },
  slotAddOnly: {
    nn: 'I feltet «{slot}» kan du berre leggje til under fellesteksten. Vel «Felles + tillegg» eller «Felles tekst».',
    nb: 'I feltet «{slot}» kan du bare legge til under fellesteksten. Velg «Felles + tillegg» eller «Felles tekst».',
    en: 'In the field “{slot}” you can only add below the shared text. Choose “Shared + addition” or “Shared text”.',
  },
  statutoryNobody: {
    nn: 'Kommunen har plikt til å ha denne tenesta. Ho kan ikkje stå som «Har ikkje». Skriv kven som utfører ho.',
    nb: 'Kommunen har plikt til å ha denne tjenesten. Den kan ikke stå som «Har ikke». Skriv hvem som utfører den.',
    en: 'The kommune has a duty to provide this service. It cannot be set to “Nobody”. Say who provides it.',
  },
  localOverride: {
    nn: '«{title}» er ei lokal teneste og kan ikkje tilpassast. Endre sjølve tenesta.',
    nb: '«{title}» er en lokal tjeneste og kan ikke tilpasses. Endre selve tjenesten.',
    en: '“{title}” is a local service and cannot have an override. Change the service itself.',
  },
  unknownService: {
    nn: 'Tenesta finst ikkje. Vel ei anna.',
    nb: 'Tjenesten finnes ikke. Velg en annen.',
    en: 'The service does not exist. Choose another.',
  },
  overrideExists: {
    nn: 'Kommunen har alt ei tilpassing av denne tenesta. Endre den.',
    nb: 'Kommunen har allerede en tilpasning av denne tjenesten. Endre den.',
    en: 'The kommune already has an override of this service. Change that one.',
  },
  factExists: {
    nn: 'Denne opplysninga er alt fylt ut for den same dagen. Endre den, eller vel ein annan dag.',
    nb: 'Denne opplysningen er allerede fylt ut for den samme dagen. Endre den, eller velg en annen dag.',
    en: 'This fact is already filled in for the same day. Change that one, or choose another day.',
  },
  phoneOnContact: {
    nn: 'Nummeret står alt på kontakten «{contact}». Vis til kontaktrolla i staden, så er det éin stad å endre det.',
    nb: 'Nummeret står allerede på kontakten «{contact}». Vis til kontaktrollen i stedet, så er det ett sted å endre det.',
    en: 'The number already stands on the contact “{contact}”. Refer to the contact role instead, so that there is one place to change it.',
  },
  emailOnContact: {
    nn: 'E-postadressa står alt på kontakten «{contact}». Vis til kontaktrolla i staden, så er det éin stad å endre ho.',
    nb: 'E-postadressen står allerede på kontakten «{contact}». Vis til kontaktrollen i stedet, så er det ett sted å endre den.',
    en: 'The e-mail address already stands on the contact “{contact}”. Refer to the contact role instead, so that there is one place to change it.',
  },
  addressOnContact: {
    nn: 'Adressa står alt på kontakten «{contact}». Vis til kontaktrolla i staden, så er det éin stad å endre ho.',
    nb: 'Adressen står allerede på kontakten «{contact}». Vis til kontaktrollen i stedet, så er det ett sted å endre den.',
    en: 'The address already stands on the contact “{contact}”. Refer to the contact role instead, so that there is one place to change it.',
  },
  factScope: {
    nn: 'Vel kommune når opplysninga gjeld éin kommune. Gjeld ho regionen eller heile landet, skal feltet stå tomt.',
    nb: 'Velg kommune når opplysningen gjelder én kommune. Gjelder den regionen eller hele landet, skal feltet stå tomt.',
    en: 'Choose the kommune when the fact applies to one kommune. Leave it empty when it applies to the region or the whole country.',
  },
  bindsType: {
    nn: 'Berre tal, prosent, beløp og tid kan ha eit tak eller eit golv. Vel noko anna, eller endre typen.',
    nb: 'Bare tall, prosent, beløp og tid kan ha et tak eller et gulv. Velg noe annet, eller endre typen.',
    en: 'Only numbers, percentages, amounts and durations can have a ceiling or a floor. Choose something else, or change the type.',
  },
  factOverCeiling: {
    nn: 'Høgst {bound}: grensa er sett {by}. Skriv ein lågare verdi, eller la feltet stå tomt.',
    nb: 'Høyst {bound}: grensen er satt {by}. Skriv en lavere verdi, eller la feltet stå tomt.',
    en: 'At most {bound}: the limit is set {by}. Write a lower value, or leave the field empty.',
  },
  factUnderFloor: {
    nn: 'Minst {bound}: grensa er sett {by}. Skriv ein høgare verdi, eller la feltet stå tomt.',
    nb: 'Minst {bound}: grensen er satt {by}. Skriv en høyere verdi, eller la feltet stå tomt.',
    en: 'At least {bound}: the limit is set {by}. Write a higher value, or leave the field empty.',
  },
  factFixed: {
    nn: 'Verdien er {bound}: han er sett {by} og kan ikkje vere ein annan her. La feltet stå tomt.',
    nb: 'Verdien er {bound}: den er satt {by} og kan ikke være en annen her. La feltet stå tomt.',
    en: 'The value is {bound}: it is set {by} and cannot be another one here. Leave the field empty.',
  },
  factNotComparable: {
    nn: 'Verdien kan ikkje samanliknast med {bound}, som er sett {by}. Bruk den same eininga, eller la feltet stå tomt.',
    nb: 'Verdien kan ikke sammenlignes med {bound}, som er satt {by}. Bruk den samme enheten, eller la feltet stå tomt.',
    en: 'The value cannot be compared with {bound}, which is set {by}. Use the same unit, or leave the field empty.',
  },
  setNationally: { nn: 'nasjonalt', nb: 'nasjonalt', en: 'nationally' },
  setByRegion: { nn: 'av regionen', nb: 'av regionen', en: 'by the region' },
  factType: {
    nn: 'Verdien må vere av same type som opplysninga: «{type}».',
    nb: 'Verdien må være av samme type som opplysningen: «{type}».',
    en: 'The value must be of the same type as the fact: “{type}”.',
  },
  redirectExists: {
    nn: 'Denne adressa har alt ei vidaresending. Endre den.',
    nb: 'Denne adressen har allerede en videresending. Endre den.',
    en: 'This address already has a redirect. Change that one.',
  },
  badLink: {
    nn: 'Lenkja «{href}» fører ingen stad. Skriv ho som https://www.nav.no/side: https:// éin gong, eit namn som alle når, og ikkje brukarnamn, mellomrom eller < >.',
    nb: 'Lenken «{href}» fører ingen steder. Skriv den som https://www.nav.no/side: https:// én gang, et navn som alle når, og ikke brukernavn, mellomrom eller < >.',
    en: 'The link “{href}” leads nowhere. Write it like https://www.nav.no/page: https:// once, a name everybody can reach, and no user name, blank or < >.',
  },
  redirectIsPage: {
    nn: '{from} er ei side i portalen, og kan ikkje vere ei gammal adresse.',
    nb: '{from} er en side i portalen, og kan ikke være en gammel adresse.',
    en: '{from} is a page of the portal, and cannot be an old address.',
  },
  redirectIsService: {
    nn: '«{title}» har denne adressa no. Gi tenesta ei anna adresse først.',
    nb: '«{title}» har denne adressen nå. Gi tjenesten en annen adresse først.',
    en: '“{title}” has this address now. Give that service another address first.',
  },
  redirectLoop: {
    nn: '«{title}» har alt denne adressa. Ho ville ha leidd til seg sjølv.',
    nb: '«{title}» har allerede denne adressen. Den ville ha ledet til seg selv.',
    en: '“{title}” already has this address. It would lead to itself.',
  },
  slugLeadsOn: {
    nn: 'Adressa «{slug}» høyrde før til «{title}», og dei som har lenkja, blir sende dit. Vel ei anna adresse, eller slett vidaresendinga først.',
    nb: 'Adressen «{slug}» hørte før til «{title}», og de som har lenken, blir sendt dit. Velg en annen adresse, eller slett videresendingen først.',
    en: 'The address “{slug}” was that of “{title}”, and those who have the link are sent there. Choose another address, or delete the redirect first.',
  },
  unknownSlot: {
    nn: 'Feltet «{slot}» finst ikkje.',
    nb: 'Feltet «{slot}» finnes ikke.',
    en: 'There is no field “{slot}”.',
  },
  missingReference: {
    nn: '«{key}» finst ikkje. Importer det først, eller rett nøkkelen.',
    nb: '«{key}» finnes ikke. Importer det først, eller rett nøkkelen.',
    en: '“{key}” does not exist. Import it first, or correct the key.',
  },
  doubleRecord: {
    nn: 'Det same står to gonger i fila. Berre det første er teke med.',
    nb: 'Det samme står to ganger i filen. Bare det første er tatt med.',
    en: 'The same record is in the file twice. Only the first was taken.',
  },
  reportNoneOf: {
    nn: 'Det finst ingen rapport om utgåva «{release}». Berre dei nyaste blir tekne vare på.',
    nb: 'Det finnes ingen rapport om utgaven «{release}». Bare de nyeste blir tatt vare på.',
    en: 'There is no report on the release “{release}”. Only the newest are kept.',
  },
} as const satisfies Record<string, Says>
