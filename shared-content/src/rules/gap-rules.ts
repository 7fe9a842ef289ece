import type { Rule } from './rule.ts'

/** What is missing in the content when a page is put together. A gap never stops a page: it shows its fallback, and somebody is told. */
export const GAP_RULES = {
  'unknown-fact': {
    severity: 'ask',
    advice: {
      nn: 'Teksten viser til opplysninga «{key}», som ikkje finst. Vel ei anna opplysning.',
      nb: 'Teksten viser til opplysningen «{key}», som ikke finnes. Velg en annen opplysning.',
    },
  },
  'missing-fact': {
    severity: 'ask',
    advice: {
      nn: 'Opplysninga «{label}» manglar. Sida viser «{fallback}» til ho er fylt ut.',
      nb: 'Opplysningen «{label}» mangler. Siden viser «{fallback}» til den er fylt ut.',
    },
  },
  'missing-contact': {
    severity: 'ask',
    advice: {
      nn: 'Kontaktrolla «{label}» har ingen kontakt i kommunen. Legg inn kven som svarer, under «Kontaktar».',
      nb: 'Kontaktrollen «{label}» har ingen kontakt i kommunen. Legg inn hvem som svarer, under «Kontakter».',
    },
  },
  'unknown-related': {
    severity: 'notice',
    advice: {
      nn: '«Sjå også» viser til tenesta «{key}», som ikkje finst i portalen. Ho er utelaten.',
      nb: '«Se også» viser til tjenesten «{key}», som ikke finnes i portalen. Den er utelatt.',
    },
  },
  'unknown-service': {
    severity: 'ask',
    advice: {
      nn: 'Teksten har ei lenkje til tenesta «{key}», som ikkje finst i denne portalen. Lenkja er vist som vanleg tekst. Vel ei anna teneste eller ta lenkja bort.',
      nb: 'Teksten har en lenke til tjenesten «{key}», som ikke finnes i denne portalen. Lenken er vist som vanlig tekst. Velg en annen tjeneste eller ta lenken bort.',
    },
  },
  'override-refused': {
    severity: 'notice',
    advice: {
      nn: 'Regionen tillèt ikkje denne lokale tilpassinga lenger. Teksten er teken vare på, men fellesteksten blir vist.',
      nb: 'Regionen tillater ikke denne lokale tilpasningen lenger. Teksten er tatt vare på, men fellesteksten blir vist.',
    },
  },
  'missing-local': {
    severity: 'ask',
    advice: {
      nn: 'Kommunen må fylle ut dette feltet sjølv. Fellesteksten blir vist til det er gjort.',
      nb: 'Kommunen må fylle ut dette feltet selv. Fellesteksten blir vist til det er gjort.',
    },
  },
  'empty-replace': {
    severity: 'ask',
    advice: {
      nn: 'Kommunen har valt eigen tekst, men feltet er tomt. Skriv teksten, eller bruk fellesteksten.',
      nb: 'Kommunen har valgt egen tekst, men feltet er tomt. Skriv teksten, eller bruk fellesteksten.',
    },
  },
  'other-language': {
    severity: 'notice',
    advice: {
      nn: 'Feltet manglar tekst på språket til sida, og blir vist på anna språk ({langs}). Omset det.',
      nb: 'Feltet mangler tekst på språket til siden, og blir vist på annet språk ({langs}). Oversett det.',
    },
  },
  'other-language-title': {
    severity: 'notice',
    advice: {
      nn: 'Tittelen finst ikkje på språket til sida og blir vist på {langs}. Omset han.',
      nb: 'Tittelen finnes ikke på språket til siden og blir vist på {langs}. Oversett den.',
    },
  },
  'statutory-nobody': {
    severity: 'ask',
    advice: {
      nn: 'Tenesta er lovpålagd, så kommunen kan ikkje seie at ingen har ho. Vel kven som har ansvaret.',
      nb: 'Tjenesten er lovpålagt, så kommunen kan ikke si at ingen har den. Velg hvem som har ansvaret.',
    },
  },
  'missing-main-contact': {
    severity: 'ask',
    advice: {
      nn: 'Kommunen har ingen hovudkontakt. Legg inn sentralbordet eller innbyggartorget under «Kontaktar».',
      nb: 'Kommunen har ingen hovedkontakt. Legg inn sentralbordet eller innbyggertorget under «Kontakter».',
    },
  },
  'missing-accessibility-statement': {
    severity: 'ask',
    advice: {
      nn: 'Adressa til tilgjengelegheitserklæringa på uustatus.no manglar. Legg ho inn under «Kommunar».',
      nb: 'Adressen til tilgjengelighetserklæringen på uustatus.no mangler. Legg den inn under «Kommuner».',
    },
  },
  'missing-data-protection-officer': {
    severity: 'ask',
    advice: {
      nn: 'Personvernsida manglar personvernombodet. Legg inn ein kontakt med rolla «personvernombod» under «Kontaktar».',
      nb: 'Personvernsiden mangler personvernombudet. Legg inn en kontakt med rollen «personvernombod» under «Kontakter».',
    },
  },
  'double-address': {
    severity: 'ask',
    advice: {
      nn: 'To tenester har same adresse, «{slug}»: {keys}. Berre den første har ei side. Gje ei av dei ei anna adresse.',
      nb: 'To tjenester har samme adresse, «{slug}»: {keys}. Bare den første har en side. Gi en av dem en annen adresse.',
    },
  },
  'missing-theme': {
    severity: 'notice',
    advice: {
      nn: 'Kommunen har ikkje valt fargar, så portalen har nøytral utsjånad. Vel fargar under «Kommunar».',
      nb: 'Kommunen har ikke valgt farger, så portalen har nøytralt utseende. Velg farger under «Kommuner».',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>
export type GapRule = keyof typeof GAP_RULES
