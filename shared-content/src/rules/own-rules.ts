import type { Rule } from './rule.ts'

const GUESS = 'Regelen kjenner att eit mønster og kan ta feil; eit menneske må sjå.'
const ADVICE_ONLY = 'Godt råd til den som skriv; å ikkje følgje det bryt ikkje kriteriet åleine.'
const block = (criterion: string, nn: string, nb: string): Rule => ({
  severity: 'block',
  criterion,
  advice: { nn, nb },
})
const ask = (criterion: string, nn: string, nb: string, reason: string = GUESS): Rule => ({
  severity: 'ask',
  criterion,
  advice: { nn, nb },
  reason,
})
const notice = (nn: string, nb: string): Rule => ({ severity: 'notice', advice: { nn, nb } })

/** Our own rules: `content/` looks at the words and what they stand in, `page/` at a page as a whole. */
export const OWN_RULES: Readonly<Record<string, Rule>> = {
  'content/vague-link': ask(
    '2.4.4',
    'Lenkja «{text}» seier ikkje kvar ho fører. Skriv målet i lenkjeteksten, til dømes «Søk om barnehageplass».',
    'Lenken «{text}» sier ikke hvor den fører. Skriv målet i lenketeksten, for eksempel «Søk om barnehageplass».',
  ),
  'content/raw-url-link': ask(
    '2.4.4',
    'Lenkja viser adressa «{text}». Skriv med ord kva ho fører til.',
    'Lenken viser adressen «{text}». Skriv med ord hva den fører til.',
  ),
  'content/file-link': {
    ...ask(
      '2.4.4',
      'Lenkja «{text}» går til ei fil ({type}), men seier ikkje type og storleik. Skriv til dømes «(PDF, 240 kB)».',
      'Lenken «{text}» går til en fil ({type}), men sier ikke type og størrelse. Skriv for eksempel «(PDF, 240 kB)».',
      ADVICE_ONLY,
    ),
    severity: 'notice',
  },
  'content/alt-file-name': block(
    '1.1.1',
    'Teksten til biletet er eit filnamn: «{alt}». Skriv kva biletet viser.',
    'Teksten til bildet er et filnavn: «{alt}». Skriv hva bildet viser.',
  ),
  'content/alt-too-long': ask(
    '1.1.1',
    'Teksten til biletet er på {count} teikn. Sei det viktigaste på under 150, og skriv resten i brødteksten.',
    'Teksten til bildet er på {count} tegn. Si det viktigste på under 150, og skriv resten i brødteksten.',
    ADVICE_ONLY,
  ),
  'content/alt-repeats-text': ask(
    '1.1.1',
    'Teksten til biletet er den same som teksten ved sida av, og blir lesen opp to gonger. Skriv kva biletet viser, eller merk det som pynt.',
    'Teksten til bildet er den samme som teksten ved siden av, og blir lest opp to ganger. Skriv hva bildet viser, eller merk det som pynt.',
  ),
  'content/bold-heading': ask(
    '1.3.1',
    'Avsnittet «{text}» er feitt og ser ut som ei overskrift. Gjer det til ei overskrift.',
    'Avsnittet «{text}» er fett og ser ut som en overskrift. Gjør det til en overskrift.',
  ),
  'content/false-list': ask(
    '1.3.1',
    'Linjene frå «{text}» ser ut som ei liste. Gjer dei til ei liste.',
    'Linjene fra «{text}» ser ut som en liste. Gjør dem til en liste.',
  ),
  'content/heading-jump': block(
    '1.3.1',
    'Overskrifta hoppar over eit nivå (til nivå {level}). Bruk nivåa i rekkjefølgje.',
    'Overskriften hopper over et nivå (til nivå {level}). Bruk nivåene i rekkefølge.',
  ),
  'content/table-without-headers': ask(
    '1.3.1',
    'Tabellen har ingen overskrifter. Gjer den øvste rada til overskriftsrad.',
    'Tabellen har ingen overskrifter. Gjør den øverste raden til overskriftsrad.',
  ),
  'content/empty-header-cell': ask(
    '1.3.1',
    'Ei overskrift i tabellen er tom. Skriv kva kolonnen eller rada handlar om.',
    'En overskrift i tabellen er tom. Skriv hva kolonnen eller raden handler om.',
    'Ein kolonne kan forklare seg sjølv; eit menneske må sjå.',
  ),
  'content/film-without-captions': ask(
    '1.2.2',
    'Filmen har ingen teksting vi kan sjå. Legg ved teksting, eller stadfest at ho ligg i biletet eller at filmen er utan tale.',
    'Filmen har ingen teksting vi kan se. Legg ved teksting, eller bekreft at den ligger i bildet eller at filmen er uten tale.',
  ),
  'content/mouse-only': ask(
    '2.1.1',
    'Noko kan klikkast med mus, men kanskje ikkje nåast med tastatur. Bruk ein knapp eller ei lenkje.',
    'Noe kan klikkes med mus, men kanskje ikke nås med tastatur. Bruk en knapp eller en lenke.',
  ),
  'content/keyboard-order': ask(
    '2.4.3',
    'Rekkjefølgja for tastaturet er endra (tabindex over 0). Ta ho bort, så følgjer tastaturet teksten.',
    'Rekkefølgen for tastaturet er endret (tabindex over 0). Ta den bort, så følger tastaturet teksten.',
  ),
  'content/moving-text': block(
    '2.2.2',
    'Teksten rører seg og kan ikkje stoppast. Gjer han om til vanleg tekst.',
    'Teksten beveger seg og kan ikke stoppes. Gjør den om til vanlig tekst.',
  ),
  'content/radio-without-group': ask(
    '1.3.1',
    'Vala «{name}» høyrer saman, men ingenting seier kva det er spurt om. Set dei i ei gruppe med overskrift.',
    'Valgene «{name}» hører sammen, men ingenting sier hva det er spurt om. Sett dem i en gruppe med overskrift.',
  ),
  'content/language-of-text': ask(
    '3.1.2',
    'Avsnittet ser ut til å vere på eit anna språk ({guessed}) enn det er merkt med ({marked}). Merk språket, eller omset.',
    'Avsnittet ser ut til å være på et annet språk ({guessed}) enn det er merket med ({marked}). Merk språket, eller oversett.',
  ),
  'content/heavy-text': notice(
    'Teksten er tung å lese (LIX {lix}). Prøv kortare setningar og kortare ord.',
    'Teksten er tung å lese (LIX {lix}). Prøv kortere setninger og kortere ord.',
  ),
  'content/long-sentence': notice(
    'Den lengste setninga er på {count} ord. Del henne.',
    'Den lengste setningen er på {count} ord. Del den.',
  ),

  'page/no-title': block('2.4.2', 'Sida manglar tittel. Skriv ein.', 'Siden mangler tittel. Skriv en.'),
  'page/no-language': block(
    '3.1.1',
    'Sida seier ikkje kva språk ho er på («{lang}»). Skriv til dømes lang="nn".',
    'Siden sier ikke hvilket språk den er på («{lang}»). Skriv for eksempel lang="nb".',
  ),
  'page/unknown-language': block(
    '3.1.2',
    'Språkkoden «{lang}» finst ikkje. Vel språket på nytt.',
    'Språkkoden «{lang}» finnes ikke. Velg språket på nytt.',
  ),
  'page/no-zoom': block(
    '1.4.4',
    'Sida kan ikkje gjerast større. Ta bort maximum-scale og user-scalable.',
    'Siden kan ikke gjøres større. Ta bort maximum-scale og user-scalable.',
  ),
  'page/no-h1': block(
    '1.3.1',
    'Sida manglar hovudoverskrift (h1). Skriv ei.',
    'Siden mangler hovedoverskrift (h1). Skriv en.',
  ),
  'page/two-h1': block(
    '1.3.1',
    'Sida har meir enn éi hovudoverskrift (h1). Behald éi.',
    'Siden har mer enn én hovedoverskrift (h1). Behold én.',
  ),
  'page/heading-order': block(
    '1.3.1',
    'Overskriftene hoppar frå {from} til {to}. Bruk nivåa i rekkjefølgje.',
    'Overskriftene hopper fra {from} til {to}. Bruk nivåene i rekkefølge.',
  ),
  'page/no-main': block(
    '1.3.1',
    'Sida seier ikkje kva som er hovuddelen. Set innhaldet i main.',
    'Siden sier ikke hva som er hoveddelen. Sett innholdet i main.',
  ),
  'page/two-mains': block(
    '1.3.1',
    'Sida har meir enn éin hovuddel (main). Behald éin.',
    'Siden har mer enn én hoveddel (main). Behold én.',
  ),
  'page/same-landmark': block(
    '1.3.1',
    'To delar av sida har same rolle og namn ({name}). Gje dei ulike namn.',
    'To deler av siden har samme rolle og navn ({name}). Gi dem ulike navn.',
  ),
  'page/duplicate-id': block(
    '4.1.1',
    'To stader på sida har id-en «{id}». Gje dei ulike.',
    'To steder på siden har id-en «{id}». Gi dem ulike.',
  ),
  'page/broken-reference': block(
    '1.3.1',
    'Noko viser til id-en «{id}», som ikkje finst på sida. Rett id-en.',
    'Noe viser til id-en «{id}», som ikke finnes på siden. Rett id-en.',
  ),
  'page/broken-fragment': block(
    '2.4.1',
    'Ei lenkje fører til «#{id}», som ikkje finst på sida. Rett lenkja.',
    'En lenke fører til «#{id}», som ikke finnes på siden. Rett lenken.',
  ),
  'page/same-text-links': ask(
    '2.4.4',
    'Fleire lenkjer heiter «{text}» og fører til ulike stader. Gje dei ulike namn.',
    'Flere lenker heter «{text}» og fører til ulike steder. Gi dem ulike navn.',
  ),
  'page/unknown-path': {
    severity: 'ask',
    reason: 'Ei lenkje utan mål er ein feil for alle like mykje; 2.4.4 spør berre om lenkja seier kvar ho skal føre.',
    advice: {
      nn: 'Ei lenkje fører til {path}, som ikkje finst her. Rett adressa.',
      nb: 'En lenke fører til {path}, som ikke finnes her. Rett adressen.',
    },
  },
  'page/cannot-judge': {
    severity: 'block',
    reason:
      'Det som ikkje kan kontrollerast, kan ikkje visast å følgje noko kriterium; å nemne eitt ville seie i rapporten at sida bryt det.',
    advice: {
      nn: 'Sida kunne ikkje kontrollerast: {why}. Prøv på nytt, eller del opp sida.',
      nb: 'Siden kunne ikke kontrolleres: {why}. Prøv på nytt, eller del opp siden.',
    },
  },
}
