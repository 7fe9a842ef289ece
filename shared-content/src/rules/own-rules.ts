import type { Rule } from './rule.ts'

const GUESS = 'Regelen kjenner att eit mønster og kan ta feil; eit menneske må sjå.'
const ADVICE_ONLY = 'Godt råd til den som skriv; å ikkje følgje det bryt ikkje kriteriet åleine.'
const block = (criterion: string, nn: string, nb: string, en: string): Rule => ({
  severity: 'block',
  criterion,
  advice: { nn, nb, en },
})
const ask = (criterion: string, nn: string, nb: string, en: string, reason: string = GUESS): Rule => ({
  severity: 'ask',
  criterion,
  advice: { nn, nb, en },
  reason,
})
const notice = (nn: string, nb: string, en: string): Rule => ({ severity: 'notice', advice: { nn, nb, en } })

/** Our own rules: `content/` looks at the words and what they stand in, `page/` at a page as a whole. */
export const OWN_RULES: Readonly<Record<string, Rule>> = {
  'content/vague-link': ask(
    '2.4.4',
    'Lenkja «{text}» seier ikkje kvar ho fører. Skriv målet i lenkjeteksten, til dømes «Søk om barnehageplass».',
    'Lenken «{text}» sier ikke hvor den fører. Skriv målet i lenketeksten, for eksempel «Søk om barnehageplass».',
    'The link “{text}” does not say where it leads. Write the destination in the text of the link, for example “Apply for a kindergarten place”.',
  ),
  'content/raw-url-link': ask(
    '2.4.4',
    'Lenkja viser adressa «{text}». Skriv med ord kva ho fører til.',
    'Lenken viser adressen «{text}». Skriv med ord hva den fører til.',
    'The link shows the address “{text}”. Write in words what it leads to.',
  ),
  'content/file-link': {
    ...ask(
      '2.4.4',
      'Lenkja «{text}» går til ei fil ({type}), men seier ikkje type og storleik. Skriv til dømes «(PDF, 240 kB)».',
      'Lenken «{text}» går til en fil ({type}), men sier ikke type og størrelse. Skriv for eksempel «(PDF, 240 kB)».',
      'The link “{text}” leads to a file ({type}), but does not say its type and size. Write “(PDF, 240 kB)”, for example.',
      ADVICE_ONLY,
    ),
    severity: 'notice',
  },
  'content/alt-file-name': block(
    '1.1.1',
    'Teksten til biletet er eit filnamn: «{alt}». Skriv kva biletet viser.',
    'Teksten til bildet er et filnavn: «{alt}». Skriv hva bildet viser.',
    'The text of the image is a file name: “{alt}”. Write what the image shows.',
  ),
  'content/alt-too-long': ask(
    '1.1.1',
    'Teksten til biletet er på {count} teikn. Sei det viktigaste på under 150, og skriv resten i brødteksten.',
    'Teksten til bildet er på {count} tegn. Si det viktigste på under 150, og skriv resten i brødteksten.',
    'The text of the image is {count} characters long. Say what matters most in fewer than 150, and write the rest in the body text.',
    ADVICE_ONLY,
  ),
  'content/alt-repeats-text': ask(
    '1.1.1',
    'Teksten til biletet er den same som teksten ved sida av, og blir lesen opp to gonger. Skriv kva biletet viser, eller merk det som pynt.',
    'Teksten til bildet er den samme som teksten ved siden av, og blir lest opp to ganger. Skriv hva bildet viser, eller merk det som pynt.',
    'The text of the image is the same as the text beside it, and is read aloud twice. Write what the image shows, or mark it as decoration.',
  ),
  'content/bold-heading': ask(
    '1.3.1',
    'Avsnittet «{text}» er feitt og ser ut som ei overskrift. Gjer det til ei overskrift.',
    'Avsnittet «{text}» er fett og ser ut som en overskrift. Gjør det til en overskrift.',
    'The paragraph “{text}” is bold and looks like a heading. Make it a heading.',
  ),
  'content/false-list': ask(
    '1.3.1',
    'Linjene frå «{text}» ser ut som ei liste. Gjer dei til ei liste.',
    'Linjene fra «{text}» ser ut som en liste. Gjør dem til en liste.',
    'The lines from “{text}” on look like a list. Make them a list.',
  ),
  'content/heading-jump': block(
    '1.3.1',
    'Overskrifta hoppar over eit nivå (til nivå {level}). Bruk nivåa i rekkjefølgje.',
    'Overskriften hopper over et nivå (til nivå {level}). Bruk nivåene i rekkefølge.',
    'The heading skips a level (to level {level}). Use the levels in order.',
  ),
  'content/table-without-headers': ask(
    '1.3.1',
    'Tabellen har ingen overskrifter. Gjer den øvste rada til overskriftsrad.',
    'Tabellen har ingen overskrifter. Gjør den øverste raden til overskriftsrad.',
    'The table has no headers. Make the top row a header row.',
  ),
  'content/empty-header-cell': ask(
    '1.3.1',
    'Ei overskrift i tabellen er tom. Skriv kva kolonnen eller rada handlar om.',
    'En overskrift i tabellen er tom. Skriv hva kolonnen eller raden handler om.',
    'A header in the table is empty. Write what the column or the row is about.',
    'Ein kolonne kan forklare seg sjølv; eit menneske må sjå.',
  ),
  'content/film-without-captions': ask(
    '1.2.2',
    'Filmen har ingen teksting vi kan sjå. Legg ved teksting, eller stadfest at ho ligg i biletet eller at filmen er utan tale.',
    'Filmen har ingen teksting vi kan se. Legg ved teksting, eller bekreft at den ligger i bildet eller at filmen er uten tale.',
    'The film has no captions we can see. Add captions, or confirm that they are part of the picture or that nobody speaks in the film.',
  ),
  'content/mouse-only': ask(
    '2.1.1',
    'Noko kan klikkast med mus, men kanskje ikkje nåast med tastatur. Bruk ein knapp eller ei lenkje.',
    'Noe kan klikkes med mus, men kanskje ikke nås med tastatur. Bruk en knapp eller en lenke.',
    'Something can be clicked with a mouse, but perhaps not reached with the keyboard. Use a button or a link.',
  ),
  'content/keyboard-order': ask(
    '2.4.3',
    'Rekkjefølgja for tastaturet er endra (tabindex over 0). Ta ho bort, så følgjer tastaturet teksten.',
    'Rekkefølgen for tastaturet er endret (tabindex over 0). Ta den bort, så følger tastaturet teksten.',
    'The keyboard order is changed (tabindex above 0). Remove it, and the keyboard follows the text.',
  ),
  'content/moving-text': block(
    '2.2.2',
    'Teksten rører seg og kan ikkje stoppast. Gjer han om til vanleg tekst.',
    'Teksten beveger seg og kan ikke stoppes. Gjør den om til vanlig tekst.',
    'The text moves and cannot be stopped. Turn it into ordinary text.',
  ),
  'content/radio-without-group': ask(
    '1.3.1',
    'Vala «{name}» høyrer saman, men ingenting seier kva det er spurt om. Set dei i ei gruppe med overskrift.',
    'Valgene «{name}» hører sammen, men ingenting sier hva det er spurt om. Sett dem i en gruppe med overskrift.',
    'The choices “{name}” belong together, but nothing says what is being asked. Put them in a group with a heading.',
  ),
  'content/language-of-text': ask(
    '3.1.2',
    'Avsnittet ser ut til å vere på eit anna språk ({guessed}) enn det er merkt med ({marked}). Merk språket, eller omset.',
    'Avsnittet ser ut til å være på et annet språk ({guessed}) enn det er merket med ({marked}). Merk språket, eller oversett.',
    'The paragraph seems to be in another language ({guessed}) than the one it is marked with ({marked}). Mark the language, or translate it.',
  ),
  'content/heavy-text': notice(
    'Teksten er tung å lese (LIX {lix}). Prøv kortare setningar og kortare ord.',
    'Teksten er tung å lese (LIX {lix}). Prøv kortere setninger og kortere ord.',
    'The text is hard to read (LIX {lix}). Try shorter sentences and shorter words.',
  ),
  'content/long-sentence': notice(
    'Den lengste setninga er på {count} ord. Del ho.',
    'Den lengste setningen er på {count} ord. Del den.',
    'The longest sentence has {count} words. Split it.',
  ),
  'content/unfinished': {
    severity: 'ask',
    reason: 'Uferdig tekst er ein feil for alle like mykje; ingen kriterium spør om ho er ferdig.',
    advice: {
      nn: 'Teksten ser uferdig ut: «{text}». Skriv det som manglar.',
      nb: 'Teksten ser uferdig ut: «{text}». Skriv det som mangler.',
      en: 'The text looks unfinished: “{text}”. Write what is missing.',
    },
  },
  'content/broken-letters': {
    severity: 'ask',
    reason: 'Øydelagde bokstavar er ein feil for alle like mykje; ingen kriterium spør etter dei.',
    advice: {
      nn: 'Bokstavane i «{text}» er øydelagde. Skriv ordet på nytt.',
      nb: 'Bokstavene i «{text}» er ødelagte. Skriv ordet på nytt.',
      en: 'The letters in “{text}” are broken. Write the word again.',
    },
  },

  'page/no-charset': {
    severity: 'block',
    reason: 'Utan dette kan kvar nettlesar gjette feil, og æ, ø og å gå tapt for alle; ingen kriterium spør etter det.',
    advice: {
      nn: 'Sida seier ikkje kva teikn ho er skriven med blant dei første 1024 byta. Set <meta charset="utf-8"> først i head.',
      nb: 'Siden sier ikke hvilke tegn den er skrevet med blant de første 1024 bytene. Sett <meta charset="utf-8"> først i head.',
      en: 'The page does not say among its first 1024 bytes which characters it is written in. Put <meta charset="utf-8"> first in head.',
    },
  },
  'page/no-title': block(
    '2.4.2',
    'Sida manglar tittel. Skriv ein.',
    'Siden mangler tittel. Skriv en.',
    'The page has no title. Write one.',
  ),
  'page/no-language': block(
    '3.1.1',
    'Sida seier ikkje kva språk ho er på («{lang}»). Skriv til dømes lang="nn".',
    'Siden sier ikke hvilket språk den er på («{lang}»). Skriv for eksempel lang="nb".',
    'The page does not say which language it is in (“{lang}”). Write lang="en", for example.',
  ),
  'page/unknown-language': block(
    '3.1.2',
    'Språkkoden «{lang}» finst ikkje. Vel språket på nytt.',
    'Språkkoden «{lang}» finnes ikke. Velg språket på nytt.',
    'The language code “{lang}” does not exist. Choose the language again.',
  ),
  'page/no-zoom': block(
    '1.4.4',
    'Sida kan ikkje gjerast større. Ta bort maximum-scale og user-scalable.',
    'Siden kan ikke gjøres større. Ta bort maximum-scale og user-scalable.',
    'The page cannot be made larger. Remove maximum-scale and user-scalable.',
  ),
  'page/no-h1': block(
    '1.3.1',
    'Sida manglar hovudoverskrift (h1). Skriv ei.',
    'Siden mangler hovedoverskrift (h1). Skriv en.',
    'The page has no main heading (h1). Write one.',
  ),
  'page/two-h1': block(
    '1.3.1',
    'Sida har meir enn éi hovudoverskrift (h1). Behald éi.',
    'Siden har mer enn én hovedoverskrift (h1). Behold én.',
    'The page has more than one main heading (h1). Keep one.',
  ),
  'page/heading-order': block(
    '1.3.1',
    'Overskriftene hoppar frå {from} til {to}. Bruk nivåa i rekkjefølgje.',
    'Overskriftene hopper fra {from} til {to}. Bruk nivåene i rekkefølge.',
    'The headings jump from {from} to {to}. Use the levels in order.',
  ),
  'page/no-main': block(
    '1.3.1',
    'Sida seier ikkje kva som er hovuddelen. Set innhaldet i main.',
    'Siden sier ikke hva som er hoveddelen. Sett innholdet i main.',
    'The page does not say what its main part is. Put the content in main.',
  ),
  'page/two-mains': block(
    '1.3.1',
    'Sida har meir enn éin hovuddel (main). Behald éin.',
    'Siden har mer enn én hoveddel (main). Behold én.',
    'The page has more than one main part (main). Keep one.',
  ),
  'page/same-landmark': block(
    '1.3.1',
    'To delar av sida har same rolle og namn ({name}). Gi dei ulike namn.',
    'To deler av siden har samme rolle og navn ({name}). Gi dem ulike navn.',
    'Two parts of the page have the same role and name ({name}). Give them different names.',
  ),
  'page/duplicate-id': block(
    '4.1.1',
    'To stader på sida har id-en «{id}». Gi dei ulike.',
    'To steder på siden har id-en «{id}». Gi dem ulike.',
    'Two places on the page have the id “{id}”. Give them different ones.',
  ),
  'page/broken-reference': block(
    '1.3.1',
    'Noko viser til id-en «{id}», som ikkje finst på sida. Rett id-en.',
    'Noe viser til id-en «{id}», som ikke finnes på siden. Rett id-en.',
    'Something refers to the id “{id}”, which does not exist on the page. Correct the id.',
  ),
  'page/broken-fragment': block(
    '2.4.1',
    'Ei lenkje fører til «#{id}», som ikkje finst på sida. Rett lenkja.',
    'En lenke fører til «#{id}», som ikke finnes på siden. Rett lenken.',
    'A link leads to “#{id}”, which does not exist on the page. Correct the link.',
  ),
  'page/same-text-links': ask(
    '2.4.4',
    'Fleire lenkjer heiter «{text}» og fører til ulike stader. Gi dei ulike namn.',
    'Flere lenker heter «{text}» og fører til ulike steder. Gi dem ulike navn.',
    'Several links are called “{text}” and lead to different places. Give them different names.',
  ),
  'page/unknown-path': {
    severity: 'ask',
    reason: 'Ei lenkje utan mål er ein feil for alle like mykje; 2.4.4 spør berre om lenkja seier kvar ho skal føre.',
    advice: {
      nn: 'Ei lenkje fører til {path}, som ikkje finst her. Rett adressa.',
      nb: 'En lenke fører til {path}, som ikke finnes her. Rett adressen.',
      en: 'A link leads to {path}, which does not exist here. Correct the address.',
    },
  },
  'page/cannot-judge': {
    severity: 'block',
    reason:
      'Det som ikkje kan kontrollerast, kan ikkje visast å følgje noko kriterium; å nemne eitt ville seie i rapporten at sida bryt det.',
    advice: {
      nn: 'Sida kunne ikkje kontrollerast: {why}. Prøv på nytt, eller del opp sida.',
      nb: 'Siden kunne ikke kontrolleres: {why}. Prøv på nytt, eller del opp siden.',
      en: 'The page could not be checked: {why}. Try again, or split up the page.',
    },
  },
}
