import { HOURS_GAPS } from './hours-gaps.ts'
import type { Rule } from './rule.ts'

/** What is missing in the content when a page is put together. A gap shows its fallback, and somebody is told; one that is `block` keeps the page as it was before. */
export const GAP_RULES = {
  ...HOURS_GAPS,
  'unknown-fact': {
    severity: 'ask',
    advice: {
      nn: 'Teksten viser til opplysninga «{key}», som ikkje finst. Vel ei anna opplysning.',
      nb: 'Teksten viser til opplysningen «{key}», som ikke finnes. Velg en annen opplysning.',
      en: 'The text refers to the fact “{key}”, which does not exist. Choose another fact.',
    },
  },
  'missing-fact': {
    severity: 'ask',
    advice: {
      nn: 'Opplysninga «{label}» manglar. Sida viser «{fallback}» til ho er fylt ut.',
      nb: 'Opplysningen «{label}» mangler. Siden viser «{fallback}» til den er fylt ut.',
      en: 'The fact “{label}” is missing. The page shows “{fallback}” until it is filled in.',
    },
  },
  'wrong-day': {
    severity: 'ask',
    advice: {
      nn: 'Datoen {number} finst ikkje: månaden har ikkje så mange dagar. Rett han.',
      nb: 'Datoen {number} finnes ikke: måneden har ikke så mange dager. Rett den.',
      en: 'There is no such date as {number} (day, month): the month has not so many days. Correct it.',
    },
  },
  'wrong-number': {
    severity: 'ask',
    advice: {
      nn: 'Nummeret {number} kan ikkje vere rett: eit telefonnummer må finnast, og i eit organisasjonsnummer må det siste sifferet stemme med dei andre. Rett det.',
      nb: 'Nummeret {number} kan ikke være riktig: et telefonnummer må finnes, og i et organisasjonsnummer må det siste sifferet stemme med de andre. Rett det.',
      en: 'The number {number} cannot be right: a phone number must exist, and the last digit of an organisation number must fit the others. Correct it.',
    },
  },
  'broken-fact': {
    severity: 'ask',
    advice: {
      nn: 'Opplysninga «{label}» er sett til {own}, men det som er sett for heile landet eller regionen, er {bound}. Sida viser {bound}. Rett verdien, eller ta han bort.',
      nb: 'Opplysningen «{label}» er satt til {own}, men det som er satt for hele landet eller regionen, er {bound}. Siden viser {bound}. Rett verdien, eller ta den bort.',
      en: 'The fact “{label}” is set to {own}, but what is set for the whole country or the region is {bound}. The page shows {bound}. Correct the value, or remove it.',
    },
  },
  'missing-contact': {
    severity: 'ask',
    advice: {
      nn: 'Kontaktrolla «{label}» har ingen kontakt i kommunen. Legg inn kven som svarar, under «Kontaktar».',
      nb: 'Kontaktrollen «{label}» har ingen kontakt i kommunen. Legg inn hvem som svarer, under «Kontakter».',
      en: 'The contact role “{label}” has no contact in the kommune. Enter who answers, under “Contacts”.',
    },
  },
  'deadline-without-action': {
    severity: 'ask',
    advice: {
      nn: 'Fristen «{what}» høyrer til ein knapp som ikkje står på sida. Vel knappen på nytt i fristen, eller vel ingen.',
      nb: 'Fristen «{what}» hører til en knapp som ikke står på siden. Velg knappen på nytt i fristen, eller velg ingen.',
      en: 'The deadline “{what}” belongs to a button that is not on the page. Choose the button again in the deadline, or choose none.',
    },
  },
  'added-right': {
    severity: 'ask',
    advice: {
      nn: 'Tillegget seier noko anna om retten til å klage enn fellesteksten. Sida følgjer fellesteksten. Rett tillegget, eller ta det bort.',
      nb: 'Tillegget sier noe annet om retten til å klage enn fellesteksten. Siden følger fellesteksten. Rett tillegget, eller ta det bort.',
      en: 'What is added says something else about the right to complain than the shared text. The page follows the shared text. Correct what is added, or remove it.',
    },
  },
  'added-appeal-body': {
    severity: 'ask',
    advice: {
      nn: 'Det står to ulike klageinstansar. Sida viser den første. Ta bort den som er feil.',
      nb: 'Det står to ulike klageinstanser. Siden viser den første. Ta bort den som er feil.',
      en: 'Two different appeal bodies are given. The page shows the first. Remove the one that is wrong.',
    },
  },
  'no-right-but-how': {
    severity: 'ask',
    advice: {
      nn: 'Det står at ein ikkje kan klage, og likevel ein frist eller kven ein klagar til. Sida viser ikkje det siste. Rett det som er feil.',
      nb: 'Det står at man ikke kan klage, og likevel en frist eller hvem man klager til. Siden viser ikke det siste. Rett det som er feil.',
      en: 'It says that one cannot complain, and yet a time limit or whom to complain to. The page leaves out the latter. Correct what is wrong.',
    },
  },
  'remark-with-appeal-body': {
    severity: 'ask',
    advice: {
      nn: 'Ein merknad er inga klage, så ingen klageinstans avgjer han. Sida viser ikkje klageinstansen. Ta han bort.',
      nb: 'En merknad er ingen klage, så ingen klageinstans avgjør den. Siden viser ikke klageinstansen. Ta den bort.',
      en: 'A comment is not an appeal, so no appeal body decides it. The page leaves out the appeal body. Remove it.',
    },
  },
  'price-gap': {
    severity: 'ask',
    advice: {
      nn: '«{what}» har ingen pris frå {from} til {to}. Sida seier når den neste gjeld frå. Rett dagane, eller legg inn prisen som gjeld imellom.',
      nb: '«{what}» har ingen pris fra {from} til {to}. Siden sier når den neste gjelder fra. Rett dagene, eller legg inn prisen som gjelder imellom.',
      en: '“{what}” has no price from {from} to {to}. The page says when the next begins. Correct the days, or enter the price between.',
    },
  },
  'price-overlap': {
    severity: 'ask',
    advice: {
      nn: '«{what}» har to prisar på same tid, frå {from}. Sida viser begge. Set ein siste dag på den gamle.',
      nb: '«{what}» har to priser på samme tid, fra {from}. Siden viser begge. Sett en siste dag på den gamle.',
      en: '“{what}” has two prices at once, from {from}. The page shows both. Give the old one a last day.',
    },
  },
  'price-ended': {
    severity: 'ask',
    advice: {
      nn: 'Prisen på «{what}» gjaldt til dagen før {from}, og ingen ny er lagd inn. Sida viser ingen. Legg inn prisen som gjeld no.',
      nb: 'Prisen på «{what}» gjaldt til dagen før {from}, og ingen ny er lagt inn. Siden viser ingen. Legg inn prisen som gjelder nå.',
      en: 'The price of “{what}” was valid until the day before {from}, and no new one is entered. The page shows none. Enter the price that is valid now.',
    },
  },
  'no-unit-offers': {
    severity: 'ask',
    advice: {
      nn: 'Ingen av stadene i kommunen seier at dei har denne tenesta, så sida viser ingen. Legg tenesta til under «Tenester her» på kontaktane.',
      nb: 'Ingen av stedene i kommunen sier at de har denne tjenesten, så siden viser ingen. Legg tjenesten til under «Tjenester her» på kontaktene.',
      en: 'None of the places in the kommune say that they have this service, so the page shows none. Add the service under “Services here” on the contacts.',
    },
  },
  'missing-phone': {
    severity: 'ask',
    advice: {
      nn: 'Kontakten for «{label}» har ikkje noko telefonnummer, og folk skal ringje det herifrå. Legg nummeret inn på kontakten.',
      nb: 'Kontakten for «{label}» har ikke noe telefonnummer, og folk skal ringe det herfra. Legg inn nummeret på kontakten.',
      en: 'The contact for “{label}” has no phone number, and people are to call it from here. Enter the number on the contact.',
    },
  },
  'unknown-related': {
    severity: 'notice',
    advice: {
      nn: '«Sjå også» viser til tenesta «{key}», som ikkje finst i portalen. Ho er utelaten.',
      nb: '«Se også» viser til tjenesten «{key}», som ikke finnes i portalen. Den er utelatt.',
      en: '“See also” refers to the service “{key}”, which does not exist in the portal. It is left out.',
    },
  },
  'unknown-service': {
    severity: 'ask',
    advice: {
      nn: 'Teksten har ei lenkje til tenesta «{key}», som ikkje finst i denne portalen. Lenkja er vist som vanleg tekst. Vel ei anna teneste eller ta lenkja bort.',
      nb: 'Teksten har en lenke til tjenesten «{key}», som ikke finnes i denne portalen. Lenken er vist som vanlig tekst. Velg en annen tjeneste eller ta lenken bort.',
      en: 'The text has a link to the service “{key}”, which does not exist in this portal. The link is shown as ordinary text. Choose another service, or remove the link.',
    },
  },
  'bad-link': {
    severity: 'ask',
    advice: {
      nn: 'Lenkja «{href}» fører ingen stad. Ho er vist som vanleg tekst, eller ikkje i det heile. Skriv adressa på nytt.',
      nb: 'Lenken «{href}» fører ingen steder. Den er vist som vanlig tekst, eller ikke i det hele tatt. Skriv adressen på nytt.',
      en: 'The link “{href}” leads nowhere. It is shown as ordinary text, or not at all. Write the address again.',
    },
  },
  'bad-contact-link': {
    severity: 'ask',
    advice: {
      nn: 'Nettadressa «{href}» på ein kontakt fører ingen stad. Ho er vist som vanleg tekst. Skriv adressa på nytt.',
      nb: 'Nettadressen «{href}» på en kontakt fører ingen steder. Den er vist som vanlig tekst. Skriv adressen på nytt.',
      en: 'The website “{href}” of a contact leads nowhere. It is shown as ordinary text. Write the address again.',
    },
  },
  'moved-link': {
    severity: 'ask',
    advice: {
      nn: 'Lenkja «{href}» går til ei gammal adresse i denne portalen. Sida har no adressa {to}. Skriv den, eller vel tenesta.',
      nb: 'Lenken «{href}» går til en gammel adresse i denne portalen. Siden har nå adressen {to}. Skriv den, eller velg tjenesten.',
      en: 'The link “{href}” goes to an old address of this portal. The page now has the address {to}. Write that, or choose the service.',
    },
  },
  'dead-link': {
    severity: 'block',
    advice: {
      nn: 'Lenkja «{href}» går til denne portalen, men der finst inga slik side. Vel ei teneste, eller ta lenkja bort.',
      nb: 'Lenken «{href}» går til denne portalen, men der finnes ingen slik side. Velg en tjeneste, eller ta lenken bort.',
      en: 'The link “{href}” goes to this portal, but there is no such page. Choose a service, or remove the link.',
    },
  },
  'override-refused': {
    severity: 'notice',
    advice: {
      nn: 'Regionen tillèt ikkje denne lokale tilpassinga lenger. Teksten er teken vare på, men fellesteksten blir vist.',
      nb: 'Regionen tillater ikke denne lokale tilpasningen lenger. Teksten er tatt vare på, men fellesteksten blir vist.',
      en: 'The region no longer allows this local override. The text is kept, but the shared text is shown.',
    },
  },
  'missing-local': {
    severity: 'ask',
    advice: {
      nn: 'Kommunen må fylle ut dette feltet sjølv. Fellesteksten blir vist til det er gjort.',
      nb: 'Kommunen må fylle ut dette feltet selv. Fellesteksten blir vist til det er gjort.',
      en: 'The kommune must fill in this field itself. The shared text is shown until that is done.',
    },
  },
  'empty-replace': {
    severity: 'ask',
    advice: {
      nn: 'Kommunen har valt eigen tekst, men feltet er tomt. Skriv teksten, eller bruk fellesteksten.',
      nb: 'Kommunen har valgt egen tekst, men feltet er tomt. Skriv teksten, eller bruk fellesteksten.',
      en: 'The kommune has chosen its own text, but the field is empty. Write the text, or use the shared text.',
    },
  },
  'other-language': {
    severity: 'notice',
    advice: {
      nn: 'Feltet manglar tekst på språket til sida, og blir vist på anna språk ({langs}). Omset det.',
      nb: 'Feltet mangler tekst på språket til siden, og blir vist på annet språk ({langs}). Oversett det.',
      en: 'The field has no text in the language of the page, and is shown in another language ({langs}). Translate it.',
    },
  },
  'other-language-title': {
    severity: 'notice',
    advice: {
      nn: 'Tittelen finst ikkje på språket til sida og blir vist på {langs}. Omset han.',
      nb: 'Tittelen finnes ikke på språket til siden og blir vist på {langs}. Oversett den.',
      en: 'The title does not exist in the language of the page, and is shown in {langs}. Translate it.',
    },
  },
  'missing-words': {
    severity: 'ask',
    advice: {
      nn: 'Dette finst ikkje på {lang}, så innbyggjarane får ei kort side som viser vidare til eit anna språk. Nødhjelp, handlingar, fristar, pris og kontakt må finnast på kvart språk portalen har. Omset fellesteksten.',
      nb: 'Dette finnes ikke på {lang}, så innbyggerne får en kort side som viser videre til et annet språk. Nødhjelp, handlinger, frister, pris og kontakt må finnes på hvert språk portalen har. Oversett fellesteksten.',
      en: 'This does not exist in {lang}, so people get a short page that leads on to another language. Emergency help, actions, deadlines, price and contact must exist in every language the portal has. Translate the shared text.',
    },
  },
  'missing-own-words': {
    severity: 'ask',
    advice: {
      nn: 'Dette har kommunen ikkje på {lang}, så innbyggjarane får ei kort side som viser vidare til eit anna språk. Nødhjelp, handlingar, fristar, pris og kontakt må finnast på kvart språk portalen har. Omset teksten dykkar.',
      nb: 'Dette har kommunen ikke på {lang}, så innbyggerne får en kort side som viser videre til et annet språk. Nødhjelp, handlinger, frister, pris og kontakt må finnes på hvert språk portalen har. Oversett teksten deres.',
      en: 'The kommune does not have this in {lang}, so people get a short page that leads on to another language. Emergency help, actions, deadlines, price and contact must exist in every language the portal has. Translate your text.',
    },
  },
  'statutory-nobody': {
    severity: 'ask',
    advice: {
      nn: 'Tenesta er lovpålagd, så kommunen kan ikkje seie at ingen har ho. Vel kven som har ansvaret.',
      nb: 'Tjenesten er lovpålagt, så kommunen kan ikke si at ingen har den. Velg hvem som har ansvaret.',
      en: 'The service is required by law, so the kommune cannot say that nobody provides it. Choose who is responsible.',
    },
  },
  'missing-main-contact': {
    severity: 'ask',
    advice: {
      nn: 'Kommunen har ingen hovudkontakt. Legg inn sentralbordet eller innbyggartorget under «Kontaktar».',
      nb: 'Kommunen har ingen hovedkontakt. Legg inn sentralbordet eller innbyggertorget under «Kontakter».',
      en: 'The kommune has no main contact. Enter the switchboard or the service centre under “Contacts”.',
    },
  },
  'missing-accessibility-statement': {
    severity: 'ask',
    advice: {
      nn: 'Adressa til tilgjengelegheitserklæringa på uustatus.no manglar. Legg ho inn under «Kommunar».',
      nb: 'Adressen til tilgjengelighetserklæringen på uustatus.no mangler. Legg den inn under «Kommuner».',
      en: 'The address of the accessibility statement at uustatus.no is missing. Enter it under “Kommuner”.',
    },
  },
  'missing-data-protection-officer': {
    severity: 'ask',
    advice: {
      nn: 'Personvernsida manglar personvernombodet. Legg inn ein kontakt med rolla «Personvernombodet» under «Kontaktar».',
      nb: 'Personvernsiden mangler personvernombudet. Legg inn en kontakt med rollen «Personvernombudet» under «Kontakter».',
      en: 'The privacy page lacks the data protection officer. Enter a contact with the role “Data protection officer” under “Contacts”.',
    },
  },
  'double-address': {
    severity: 'ask',
    advice: {
      nn: 'To tenester har same adresse, «{slug}»: {keys}. Berre den første har ei side. Gi ei av dei ei anna adresse.',
      nb: 'To tjenester har samme adresse, «{slug}»: {keys}. Bare den første har en side. Gi en av dem en annen adresse.',
      en: 'Two services have the same address, “{slug}”: {keys}. Only the first has a page. Give one of them another address.',
    },
  },
  'missing-theme': {
    severity: 'notice',
    advice: {
      nn: 'Kommunen har ikkje valt fargar, så portalen har nøytral utsjånad. Vel fargar under «Kommunar».',
      nb: 'Kommunen har ikke valgt farger, så portalen har nøytralt utseende. Velg farger under «Kommuner».',
      en: 'The kommune has not chosen colours, so the portal looks neutral. Choose colours under “Kommuner”.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>
export type GapRule = keyof typeof GAP_RULES
