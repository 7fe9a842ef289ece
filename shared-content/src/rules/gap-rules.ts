import type { Rule } from './rule.ts'

/** What is missing in the content when a page is put together. A gap shows its fallback, and somebody is told; one that is `block` keeps the page as it was before. */
export const GAP_RULES = {
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
  'missing-contact': {
    severity: 'ask',
    advice: {
      nn: 'Kontaktrolla «{label}» har ingen kontakt i kommunen. Legg inn kven som svarar, under «Kontaktar».',
      nb: 'Kontaktrollen «{label}» har ingen kontakt i kommunen. Legg inn hvem som svarer, under «Kontakter».',
      en: 'The contact role “{label}” has no contact in the kommune. Enter who answers, under “Contacts”.',
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
