import type { Says } from '@innbyggarportal/shared-content/words'

/** Pictures and files. */
export const uploadMessages = {
  fileMissing: { nn: 'Vel ei fil å laste opp.', nb: 'Velg en fil å laste opp.', en: 'Choose a file to upload.' },
  fileFromAddress: {
    nn: 'Filer kan ikkje hentast frå ei adresse. Last ned fila til maskina di, og last ho opp her.',
    nb: 'Filer kan ikke hentes fra en adresse. Last ned filen til maskinen din, og last den opp her.',
    en: 'Files cannot be fetched from an address. Download the file to your machine, and upload it here.',
  },
  fileForMany: {
    nn: 'Éi fil kan ikkje leggjast inn i fleire dokument på ein gong. Byt fil i eitt dokument om gongen.',
    nb: 'Én fil kan ikke legges inn i flere dokumenter på en gang. Bytt fil i ett dokument om gangen.',
    en: 'One file cannot be put into several documents at once. Replace the file in one document at a time.',
  },
  fileLarge: {
    nn: 'Fila er for stor. Ho kan vere på høgst {max} MB. Gjer biletet mindre, eller lagre det som JPEG. Ein PDF kan lagrast som «minste storleik».',
    nb: 'Filen er for stor. Den kan være på høyst {max} MB. Gjør bildet mindre, eller lagre det som JPEG. En PDF kan lagres som «minste størrelse».',
    en: 'The file is too large. It can be {max} MB at most. Make the picture smaller, or save it as JPEG. A PDF can be saved as “smallest size”.',
  },
  fileKind: {
    nn: 'Fila er korkje JPEG, PNG, WebP, AVIF eller PDF, same kva ho heiter. Opne ho på maskina di, og lagre ho som JPEG eller PDF.',
    nb: 'Filen er verken JPEG, PNG, WebP, AVIF eller PDF, uansett hva den heter. Åpne den på maskinen din, og lagre den som JPEG eller PDF.',
    en: 'The file is neither JPEG, PNG, WebP, AVIF nor PDF, whatever its name says. Open it on your machine, and save it as JPEG or PDF.',
  },
  pdfBroken: {
    nn: 'PDF-fila er ikkje heil. Lagre ho på nytt frå programmet ho er laga i, og prøv igjen.',
    nb: 'PDF-filen er ikke hel. Lagre den på nytt fra programmet den er laget i, og prøv igjen.',
    en: 'The PDF file is incomplete. Save it again from the program it was made in, and try again.',
  },
  picturePixels: {
    nn: 'Biletet er på {width} × {height} punkt ({million} millionar). Det kan ha høgst {max} millionar. Gjer det mindre, til dømes 2000 punkt breitt, og prøv igjen.',
    nb: 'Bildet er på {width} × {height} punkter ({million} millioner). Det kan ha høyst {max} millioner. Gjør det mindre, for eksempel 2000 punkter bredt, og prøv igjen.',
    en: 'The picture is {width} × {height} pixels ({million} million). It can have {max} million at most. Make it smaller, for example 2000 pixels wide, and try again.',
  },
  pictureSide: {
    nn: 'Biletet er på {width} × {height} punkt. Den lengste sida kan ha høgst 16 383. Gjer biletet mindre eller del det opp, og prøv igjen.',
    nb: 'Bildet er på {width} × {height} punkter. Den lengste siden kan ha høyst 16 383. Gjør bildet mindre eller del det opp, og prøv igjen.',
    en: 'The picture is {width} × {height} pixels. The longest side can have 16,383 at most. Make the picture smaller or split it up, and try again.',
  },
  pictureMoving: {
    nn: 'Biletet rører på seg. Her kan du berre leggje inn bilete som står stille. Lagre eitt av bileta for seg, og prøv igjen.',
    nb: 'Bildet beveger seg. Her kan du bare legge inn bilder som står stille. Lagre ett av bildene for seg, og prøv igjen.',
    en: 'The picture moves. Only still pictures can be added here. Save one of the frames by itself, and try again.',
  },
  pictureUnreadable: {
    nn: 'Biletet kan ikkje lesast, fila er truleg skadd. Opne det på maskina di, lagre det på nytt, og prøv igjen.',
    nb: 'Bildet kan ikke leses, filen er trolig skadet. Åpne det på maskinen din, lagre det på nytt, og prøv igjen.',
    en: 'The picture cannot be read, the file is probably damaged. Open it on your machine, save it again, and try again.',
  },
  pictureHeavy: {
    nn: 'Biletet er for tungt å lese. Gjer det mindre, eller lagre det som vanleg JPEG, og prøv igjen.',
    nb: 'Bildet er for tungt å lese. Gjør det mindre, eller lagre det som vanlig JPEG, og prøv igjen.',
    en: 'The picture is too heavy to read. Make it smaller, or save it as ordinary JPEG, and try again.',
  },
  pictureQueue: {
    nn: 'Mange lastar opp bilete akkurat no. Ingenting er lagra. Vent litt, og prøv igjen.',
    nb: 'Mange laster opp bilder akkurat nå. Ingenting er lagret. Vent litt, og prøv igjen.',
    en: 'Many people are uploading pictures just now. Nothing was saved. Wait a little, and try again.',
  },
  pictureOwnQueue: {
    nn: 'Du lastar alt opp fleire bilete. Ingenting er lagra. Vent til dei er ferdige, og prøv igjen.',
    nb: 'Du laster allerede opp flere bilder. Ingenting er lagret. Vent til de er ferdige, og prøv igjen.',
    en: 'You are already uploading several pictures. Nothing was saved. Wait until they are done, and try again.',
  },
  fileGone: { nn: 'Fila finst ikkje.', nb: 'Filen finnes ikke.', en: 'The file does not exist.' },
} as const satisfies Record<string, Says>
