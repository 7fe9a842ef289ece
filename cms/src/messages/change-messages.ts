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
  needsAnother: {
    nn: 'Ein annan må sjå dette før det blir publisert: {fields}. Lagre det som utkast, og send det til godkjenning.',
    nb: 'En annen må se dette før det publiseres: {fields}. Lagre det som utkast, og send det til godkjenning.',
    en: 'Somebody else must see this before it is published: {fields}. Save it as a draft, and send it for approval.',
  },
  plannedTaken: {
    nn: '«{name}» er {owner} sitt på denne dagen: {day}. Vel noko anna, eller ein annan dag.',
    nb: '«{name}» tilhører {owner} på denne dagen: {day}. Velg noe annet, eller en annen dag.',
    en: '“{name}” belongs to {owner} on this day: {day}. Choose something else, or another day.',
  },
  bundleStopped: {
    nn: 'Ingenting er gjort med den samla endringa «{bundle}». Dette står i vegen:',
    nb: 'Ingenting er gjort med den samlede endringen «{bundle}». Dette står i veien:',
    en: 'Nothing has been done with the bundle “{bundle}”. This stands in the way:',
  },
  noBundle: {
    nn: 'Det finst ikkje noka samla endring som heiter «{bundle}» her.',
    nb: 'Det finnes ingen samlet endring som heter «{bundle}» her.',
    en: 'There is no bundle called “{bundle}” here.',
  },
  whichBundle: {
    nn: 'Fleire har ei samla endring som heiter «{bundle}». Sei kva for kommune, eller at det er regionen si.',
    nb: 'Flere har en samlet endring som heter «{bundle}». Si hvilken kommune, eller at det er regionens.',
    en: 'Several have a bundle called “{bundle}”. Say which kommune, or that it is the region’s.',
  },
  bundleOwners: {
    nn: 'Ei samla endring høyrer til éin kommune, eller til regionen. Lag ei for kvar.',
    nb: 'En samlet endring hører til én kommune, eller til regionen. Lag en for hver.',
    en: 'A bundle belongs to one kommune, or to the region. Make one for each.',
  },
  bundleLarge: {
    nn: 'Ei samla endring kan ha høgst {count} endringar. Del ho i fleire.',
    nb: 'En samlet endring kan ha høyst {count} endringer. Del den i flere.',
    en: 'A bundle can have at most {count} changes. Divide it.',
  },
  bundleUsed: {
    nn: 'Ei samla endring som heiter «{bundle}», er publisert alt. Vel eit anna namn.',
    nb: 'En samlet endring som heter «{bundle}», er allerede publisert. Velg et annet navn.',
    en: 'A bundle called “{bundle}” has been published already. Choose another name.',
  },
  bundleDays: {
    nn: 'Skal gjelde frå {day}, og andre i den samla endringa frå ein annan dag. Vel éin dag for alle.',
    nb: 'Skal gjelde fra {day}, og andre i den samlede endringen fra en annen dag. Velg én dag for alle.',
    en: 'Is to be in force from {day}, and others in the bundle from another day. Choose one day for all.',
  },
  bundleTwice: {
    nn: 'To endringar i den samla endringa er av dette feltet. Ta den eine ut.',
    nb: 'To endringer i den samlede endringen er av dette feltet. Ta den ene ut.',
    en: 'Two changes in the bundle are of this field. Take one of them out.',
  },
  bundleNotLive: {
    nn: 'Det som ikkje er publisert, kan ikkje vere del av ei samla endring. Publiser dokumentet først.',
    nb: 'Det som ikke er publisert, kan ikke være del av en samlet endring. Publiser dokumentet først.',
    en: 'What is not published cannot be part of a bundle. Publish the document first.',
  },
  isBundled: {
    nn: 'Endringa er del av den samla endringa «{bundle}». Publiser alt saman, eller ta endringa ut først.',
    nb: 'Endringen er del av den samlede endringen «{bundle}». Publiser alt sammen, eller ta endringen ut først.',
    en: 'The change is part of the bundle “{bundle}”. Publish all of it together, or take the change out first.',
  },
  badChange: {
    nn: 'Forslaget kan ikkje lesast. Sjå på: {fields}.',
    nb: 'Forslaget kan ikke leses. Se på: {fields}.',
    en: 'The proposal cannot be read. Look at: {fields}.',
  },
} satisfies Record<string, Says>
