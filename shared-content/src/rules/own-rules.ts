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
/** Stops a page by a rule of our own house, that no criterion asks for. */
const house = (reason: string, nn: string, nb: string, en: string): Rule => ({
  severity: 'block',
  reason,
  advice: { nn, nb, en },
})
const notice = (nn: string, nb: string, en: string): Rule => ({ severity: 'notice', advice: { nn, nb, en } })

/** Our own rules: `content/` looks at the words and what they stand in, `page/` at a page as a whole, `template/` at what only code can break. */
export const OWN_RULES: Readonly<Record<string, Rule>> = {
  'content/vague-link': ask(
    '2.4.4',
    'Lenkja «{text}» seier ikkje kvar ho fører. Skriv målet i lenkjeteksten, til dømes «Søk om barnehageplass».',
    'Lenken «{text}» sier ikke hvor den fører. Skriv målet i lenketeksten, for eksempel «Søk om barnehageplass».',
    'The link “{text}” does not say where it leads. Write the destination in the text of the link, for example “Apply for a kindergarten place”.',
  ),
  'content/link-without-context': block(
    '2.4.4',
    'Lenkja «{text}» står åleine, og ingenting seier kvar ho fører. Skriv målet i lenkjeteksten.',
    'Lenken «{text}» står alene, og ingenting sier hvor den fører. Skriv målet i lenketeksten.',
    'The link “{text}” stands alone, and nothing says where it leads. Write the destination in the text of the link.',
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
  'content/alt-unheard': block(
    '1.1.1',
    'Biletet har tekst («{alt}»), men er merkt som pynt, så ingen høyrer henne. Ta bort merket, eller teksten.',
    'Bildet har tekst («{alt}»), men er merket som pynt, så ingen hører den. Ta bort merket, eller teksten.',
    'The image has a text (“{alt}”), but is marked as decoration, so nobody hears it. Remove the mark, or the text.',
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
  'content/name-not-allowed': block(
    '1.3.1',
    'Eit namn for skjermlesarar ({attribute}) står på noko som ikkje kan ha det. Skriv orda i teksten, eller gi elementet ei rolle.',
    'Et navn for skjermlesere ({attribute}) står på noe som ikke kan ha det. Skriv ordene i teksten, eller gi elementet en rolle.',
    'A name for screen readers ({attribute}) is on something that cannot have it. Write the words in the text, or give the element a role.',
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
  'content/sound-starts': block(
    '1.4.2',
    'Lyd startar av seg sjølv og kan ikkje stoppast. Ta bort autoplay, eller legg til controls.',
    'Lyd starter av seg selv og kan ikke stoppes. Ta bort autoplay, eller legg til controls.',
    'Sound starts by itself and cannot be stopped. Remove autoplay, or add controls.',
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
  'content/other-language': block(
    '3.1.2',
    'Teksten er merkt med språket {marked}, men er på eit anna ({guessed}). Rett merkinga.',
    'Teksten er merket med språket {marked}, men er på et annet ({guessed}). Rett merkingen.',
    'The text is marked with the language {marked}, but is in another ({guessed}). Correct the mark.',
  ),
  'page/other-language': block(
    '3.1.1',
    'Sida er på eit anna språk ({guessed}) enn ho er merkt med ({marked}). Rett språkkoden.',
    'Siden er på et annet språk ({guessed}) enn den er merket med ({marked}). Rett språkkoden.',
    'The page is in another language ({guessed}) than the one it is marked with ({marked}). Correct the language code.',
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

  'template/role-out-of-place': block(
    '1.3.1',
    'Rolla «{role}» har ingen plass i «{in}». Flytt elementet, eller gi det ei rolle som høyrer til der.',
    'Rollen «{role}» har ingen plass i «{in}». Flytt elementet, eller gi det en rolle som hører til der.',
    'The role “{role}” has no place in “{in}”. Move the element, or give it a role that belongs there.',
  ),
  'template/header-without-cells': block(
    '1.3.1',
    'Ei kolonne i tabellen har overskrift og ingen celler. Fyll ut cellene, eller ta overskrifta bort.',
    'En kolonne i tabellen har overskrift og ingen celler. Fyll ut cellene, eller ta overskriften bort.',
    'A column of the table has a header and no cells. Fill in the cells, or remove the header.',
  ),
  'template/name-leaves-out-words': block(
    '2.5.3',
    'Namnet for skjermlesarar har ikkje med «{text}», som står der. Bruk dei same orda.',
    'Navnet for skjermlesere har ikke med «{text}», som står der. Bruk de samme ordene.',
    'The name for screen readers leaves out “{text}”, which can be seen. Use the same words.',
  ),

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
  'page/reload': block(
    '2.2.1',
    'Sida lastar seg sjølv på nytt eller går vidare etter {seconds} sekund. Ta bort koden som gjer det.',
    'Siden laster seg selv på nytt eller går videre etter {seconds} sekunder. Ta bort koden som gjør det.',
    'The page reloads or moves on by itself after {seconds} seconds. Remove the code that does it.',
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
  'page/no-heading': house(
    'WCAG krev ikkje at ei side har overskrifter, berre at det som ser ut som ei, er ei; våre sider skal ha ei.',
    'Sida har inga overskrift. Skriv ei hovudoverskrift (h1).',
    'Siden har ingen overskrift. Skriv en hovedoverskrift (h1).',
    'The page has no heading. Write a main heading (h1).',
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
  'page/no-parts': house(
    'WCAG krev ikkje at ei side er inndelt; våre sider skal vere det.',
    'Sida seier ikkje kva delar ho har. Set innhaldet i main.',
    'Siden sier ikke hvilke deler den har. Sett innholdet i main.',
    'The page does not say which parts it has. Put the content in main.',
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
  'page/broken-control': ask(
    '1.3.1',
    'Noko seier at det styrer eller blir forklart av id-en «{id}», som ikkje finst på sida. Rett id-en, eller ta tilvisinga bort.',
    'Noe sier at det styrer eller blir forklart av id-en «{id}», som ikke finnes på siden. Rett id-en, eller ta henvisningen bort.',
    'Something says that it controls or is explained by the id “{id}”, which does not exist on the page. Correct the id, or remove the reference.',
    'Det som blir styrt eller forklarer ein feil, kan kome til først når det trengst.',
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
