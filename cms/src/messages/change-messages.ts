import type { Says } from '@innbyggarportal/shared-content/words'

/** Changes of one field, from draft to published. */
export const changeMessages = {
  noChange: {
    nn: 'Endringa finst ikkje lenger, eller ho er ikkje di å gjere noko med. Last sida på nytt.',
    nb: 'Endringen finnes ikke lenger, eller den er ikke din å gjøre noe med. Last siden på nytt.',
    en: 'The change is no longer there, or it is not yours to act on. Reload the page.',
  },
  noStep: {
    nn: 'Dette kan ikkje gjerast med endringa slik ho står no. Nokon kan ha kome før deg. Last sida på nytt.',
    nb: 'Dette kan ikke gjøres med endringen slik den står nå. Noen kan ha kommet før deg. Last siden på nytt.',
    en: 'This cannot be done with the change as it stands. Somebody may have come before you. Reload the page.',
  },
  changedSince: {
    nn: 'Endringa kan ikkje angrast: ho står ikkje lenger, eller feltet er endra etterpå. Skriv heller feltet på nytt.',
    nb: 'Endringen kan ikke angres: den står ikke lenger, eller feltet er endret etterpå. Skriv heller feltet på nytt.',
    en: 'The change cannot be undone: it no longer stands, or the field has been changed since. Write the field anew instead.',
  },
  noMerge: {
    nn: 'Dei to tekstane kan ikkje slåast saman av seg sjølv, for dei er endra på same staden. Forkast planen og skriv han på nytt.',
    nb: 'De to tekstene kan ikke slås sammen av seg selv, for de er endret på samme sted. Forkast planen og skriv den på nytt.',
    en: 'The two texts cannot be merged by themselves: they were changed in the same place. Discard the plan and write it anew.',
  },
  pastDay: {
    nn: 'Dagen {day} er passert. Vel i dag eller ein dag som kjem, eller ta bort dagen for å publisere med ein gong.',
    nb: 'Dagen {day} er passert. Velg i dag eller en dag som kommer, eller ta bort dagen for å publisere med en gang.',
    en: 'The day {day} has passed. Choose today or a coming day, or leave the day out to publish at once.',
  },
  noDocument: {
    nn: 'Det finst ikkje noko slikt dokument som du kan endre.',
    nb: 'Det finnes ikke noe slikt dokument som du kan endre.',
    en: 'There is no such document that you can change.',
  },
  noWhole: {
    nn: 'Berre ei teneste eller ei tilpassing kan takast ned slik, og då utan innhald. Skriv felt for felt.',
    nb: 'Bare en tjeneste eller en tilpasning kan tas ned slik, og da uten innhold. Skriv felt for felt.',
    en: 'Only a service or an override can be taken down this way, and without content. Write field by field.',
  },
  noDraft: {
    nn: 'Dette har ikkje utkast før det finst. Lagre det, eller skriv det ein annan stad først.',
    nb: 'Dette har ikke utkast før det finnes. Lagre det, eller skriv det et annet sted først.',
    en: 'This has no drafts before it exists. Save it, or write it elsewhere first.',
  },
  badChange: {
    nn: 'Forslaget kan ikkje lesast. Sjå på: {fields}.',
    nb: 'Forslaget kan ikke leses. Se på: {fields}.',
    en: 'The proposal cannot be read. Look at: {fields}.',
  },
} satisfies Record<string, Says>
