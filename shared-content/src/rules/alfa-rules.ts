import type { Rule } from './rule.ts'

const block = (criterion: string, nn: string, nb: string): Rule => ({
  severity: 'block',
  criterion,
  advice: { nn, nb },
})
const ask = (criterion: string, reason: string, nn: string, nb: string): Rule => ({
  severity: 'ask',
  criterion,
  advice: { nn, nb },
  reason,
})
const notice = (nn: string, nb: string): Rule => ({ severity: 'notice', advice: { nn, nb } })

/** What the rules of Siteimprove Alfa mean to us, by its numbers (https://alfa.siteimprove.com/rules/). */
export const ALFA_RULES: Readonly<Record<string, Rule>> = {
  'sia-r1': block('2.4.2', 'Sida manglar tittel. Skriv ein.', 'Siden mangler tittel. Skriv en.'),
  'sia-r2': block(
    '1.1.1',
    'Eit bilete manglar alternativ tekst. Skriv kva det viser, eller merk det som pynt.',
    'Et bilde mangler alternativ tekst. Skriv hva det viser, eller merk det som pynt.',
  ),
  'sia-r3': block(
    '4.1.1',
    'To stader på sida har same id. Gje dei ulike.',
    'To steder på siden har samme id. Gi dem ulike.',
  ),
  'sia-r4': block(
    '3.1.1',
    'Sida seier ikkje kva språk ho er på. Skriv til dømes lang="nn".',
    'Siden sier ikke hvilket språk den er på. Skriv for eksempel lang="nb".',
  ),
  'sia-r5': block(
    '3.1.1',
    'Språket til sida finst ikkje. Rett språkkoden.',
    'Språket til siden finnes ikke. Rett språkkoden.',
  ),
  'sia-r7': block(
    '3.1.2',
    'Språket til ein del av sida finst ikkje. Rett språkkoden.',
    'Språket til en del av siden finnes ikke. Rett språkkoden.',
  ),
  'sia-r8': block(
    '4.1.2',
    'Eit skjemafelt manglar namn. Skriv ein ledetekst.',
    'Et skjemafelt mangler navn. Skriv en ledetekst.',
  ),
  'sia-r9': block(
    '2.2.1',
    'Sida lastar seg sjølv på nytt. Ta bort koden som gjer det.',
    'Siden laster seg selv på nytt. Ta bort koden som gjør det.',
  ),
  'sia-r10': block(
    '1.3.5',
    'Autofullføring har ein verdi som ikkje finst. Rett han.',
    'Autofullføring har en verdi som ikke finnes. Rett den.',
  ),
  'sia-r11': block(
    '2.4.4',
    'Ei lenkje manglar tekst. Skriv kvar ho fører.',
    'En lenke mangler tekst. Skriv hvor den fører.',
  ),
  'sia-r12': block(
    '4.1.2',
    'Ein knapp manglar tekst. Skriv kva han gjer.',
    'En knapp mangler tekst. Skriv hva den gjør.',
  ),
  'sia-r13': block(
    '4.1.2',
    'Ei ramme manglar tittel. Skriv kva som er i ho.',
    'En ramme mangler tittel. Skriv hva som er i den.',
  ),
  'sia-r14': block(
    '2.5.3',
    'Namnet for skjermlesarar har ikkje med det som står på knappen. Bruk dei same orda.',
    'Navnet for skjermlesere har ikke med det som står på knappen. Bruk de samme ordene.',
  ),
  'sia-r15': ask(
    '4.1.2',
    'Rammer med same namn kan vise det same.',
    'To rammer har same namn og ulikt innhald. Gje dei ulike namn.',
    'To rammer har samme navn og ulikt innhold. Gi dem ulike navn.',
  ),
  'sia-r16': block(
    '4.1.2',
    'Ei rolle manglar tilstanden ho må ha. Legg han til, eller bruk det innebygde elementet.',
    'En rolle mangler tilstanden den må ha. Legg den til, eller bruk det innebygde elementet.',
  ),
  'sia-r17': block(
    '4.1.2',
    'Noko ein kan gå til med tastaturet, er gøymt for skjermlesarar. Vis det, eller gjer det umogleg å gå til.',
    'Noe man kan gå til med tastaturet, er gjemt for skjermlesere. Vis det, eller gjør det umulig å gå til.',
  ),
  'sia-r18': block(
    '4.1.2',
    'Ein aria-eigenskap høyrer ikkje til rolla. Ta han bort.',
    'En aria-egenskap hører ikke til rollen. Ta den bort.',
  ),
  'sia-r19': block(
    '4.1.2',
    'Ein aria-eigenskap har ein verdi han ikkje kan ha. Rett verdien.',
    'En aria-egenskap har en verdi den ikke kan ha. Rett verdien.',
  ),
  'sia-r20': block(
    '4.1.2',
    'Ein aria-eigenskap finst ikkje. Rett namnet.',
    'En aria-egenskap finnes ikke. Rett navnet.',
  ),
  'sia-r21': block('4.1.2', 'Ei rolle finst ikkje. Rett ho.', 'En rolle finnes ikke. Rett den.'),
  'sia-r28': block(
    '1.1.1',
    'Ein biletknapp manglar tekst. Skriv kva han gjer.',
    'En bildeknapp mangler tekst. Skriv hva den gjør.',
  ),
  'sia-r39': ask(
    '1.1.1',
    'Eit filnamn kan vere den rette teksten.',
    'Teksten til eit bilete er filnamnet. Skriv kva biletet viser.',
    'Teksten til et bilde er filnavnet. Skriv hva bildet viser.',
  ),
  'sia-r42': block(
    '1.3.1',
    'Ei rolle står utanfor det ho må stå i. Flytt ho.',
    'En rolle står utenfor det den må stå i. Flytt den.',
  ),
  'sia-r43': block(
    '1.1.1',
    'Ei teikning med meining manglar namn. Skriv kva ho viser, eller merk ho som pynt.',
    'En tegning med mening mangler navn. Skriv hva den viser, eller merk den som pynt.',
  ),
  'sia-r44': block(
    '1.3.4',
    'Sida er låst til éin retning på skjermen. Ta bort låsen.',
    'Siden er låst til én retning på skjermen. Ta bort låsen.',
  ),
  'sia-r45': block(
    '1.3.1',
    'Ei celle i ein tabell viser til ei overskrift som ikkje finst. Rett headers.',
    'En celle i en tabell viser til en overskrift som ikke finnes. Rett headers.',
  ),
  'sia-r46': ask(
    '1.3.1',
    'Ei overskrift utan celler gjer sjeldan skade.',
    'Ei overskrift i ein tabell gjeld ingen celler. Ta ho bort, eller rett scope.',
    'En overskrift i en tabell gjelder ingen celler. Ta den bort, eller rett scope.',
  ),
  'sia-r47': block(
    '1.4.4',
    'Sida kan ikkje gjerast større. Ta bort maximum-scale og user-scalable.',
    'Siden kan ikke gjøres større. Ta bort maximum-scale og user-scalable.',
  ),
  'sia-r50': block(
    '1.4.2',
    'Lyd startar av seg sjølv. La den som les, starte sjølv.',
    'Lyd starter av seg selv. La den som leser, starte selv.',
  ),
  'sia-r53': block(
    '1.3.1',
    'Eit overskriftsnivå er hoppa over. Bruk nivåa i rekkjefølgje.',
    'Et overskriftsnivå er hoppet over. Bruk nivåene i rekkefølge.',
  ),
  'sia-r55': notice(
    'Delar av sida med same namn har ulikt innhald. Gje dei ulike namn.',
    'Deler av siden med samme navn har ulikt innhold. Gi dem ulike navn.',
  ),
  'sia-r56': block(
    '1.3.1',
    'To delar av sida har same rolle og namn. Gje dei ulike namn.',
    'To deler av siden har samme rolle og navn. Gi dem ulike navn.',
  ),
  'sia-r57': notice(
    'Noko av teksten står utanfor dei delane sida er inndelt i. Flytt han inn i ein.',
    'Noe av teksten står utenfor delene siden er inndelt i. Flytt den inn i en.',
  ),
  'sia-r59': block('1.3.1', 'Sida har inga overskrift. Skriv ei.', 'Siden har ingen overskrift. Skriv en.'),
  'sia-r60': block(
    '1.3.1',
    'Ei gruppe manglar namn. Skriv legend eller aria-label.',
    'En gruppe mangler navn. Skriv legend eller aria-label.',
  ),
  'sia-r61': block(
    '1.3.1',
    'Sida byrjar ikkje med hovudoverskrift (h1). Gjer den første overskrifta til h1.',
    'Siden begynner ikke med hovedoverskrift (h1). Gjør den første overskriften til h1.',
  ),
  'sia-r62': block(
    '1.4.1',
    'Lenkjer i teksten skil seg berre ut med farge. Strek dei under.',
    'Lenker i teksten skiller seg bare ut med farge. Strek dem under.',
  ),
  'sia-r63': block(
    '1.1.1',
    'Eit innebygd objekt manglar namn. Skriv kva det er.',
    'Et innebygd objekt mangler navn. Skriv hva det er.',
  ),
  'sia-r64': block(
    '1.3.1',
    'Ei overskrift er tom. Skriv ho, eller ta ho bort.',
    'En overskrift er tom. Skriv den, eller ta den bort.',
  ),
  'sia-r67': block(
    '1.1.1',
    'Eit pyntebilete blir lese opp likevel. Ta bort namnet.',
    'Et pyntebilde blir lest opp likevel. Ta bort navnet.',
  ),
  'sia-r68': block(
    '1.3.1',
    'Ei rolle manglar det ho må ha inni seg. Legg det til.',
    'En rolle mangler det den må ha inni seg. Legg det til.',
  ),
  'sia-r69': block(
    '1.4.3',
    'Teksten har for svak kontrast mot bakgrunnen. Vel ei mørkare eller lysare farge.',
    'Teksten har for svak kontrast mot bakgrunnen. Velg en mørkere eller lysere farge.',
  ),
  'sia-r70': block(
    '4.1.1',
    'Sida har eit element som er gått ut av html. Bruk eit anna.',
    'Siden har et element som er gått ut av html. Bruk et annet.',
  ),
  'sia-r76': ask(
    '1.3.1',
    'Ei overskriftscelle utan rolle kan vere ei vanleg celle.',
    'Ei overskriftscelle i ein tabell blir ikkje oppfatta som overskrift. Skriv scope.',
    'En overskriftscelle i en tabell blir ikke oppfattet som overskrift. Skriv scope.',
  ),
  'sia-r77': ask(
    '1.3.1',
    'Ei tom hjørnecelle treng ikkje overskrift.',
    'Ei celle i ein tabell har inga overskrift. Gje kolonnen eller rada ei.',
    'En celle i en tabell har ingen overskrift. Gi kolonnen eller raden en.',
  ),
  'sia-r78': notice(
    'Ei overskrift har ikkje noko under seg. Skriv teksten, eller ta ho bort.',
    'En overskrift har ikke noe under seg. Skriv teksten, eller ta den bort.',
  ),
  'sia-r81': ask(
    '2.4.4',
    'Det som står rundt lenkjene, kan skilje dei.',
    'Lenkjer med same namn fører til ulike stader. Gje dei ulike namn.',
    'Lenker med samme navn fører til ulike steder. Gi dem ulike navn.',
  ),
  'sia-r83': ask(
    '1.4.4',
    'Om tekst blir kutta, avgjer oppsettet av sida, som berre ein nettlesar kjenner.',
    'Tekst kan bli kutta når han blir gjord større. La boksen vekse.',
    'Tekst kan bli kuttet når den blir gjort større. La boksen vokse.',
  ),
  'sia-r84': ask(
    '2.1.1',
    'Om noko rullar, avgjer oppsettet av sida, som berre ein nettlesar kjenner.',
    'Noko som rullar, kan ikkje nåast med tastatur. Gje det tabindex="0" og eit namn.',
    'Noe som ruller, kan ikke nås med tastatur. Gi det tabindex="0" og et navn.',
  ),
  'sia-r86': block(
    '1.1.1',
    'Noko som er merkt som pynt, blir lese opp likevel. Ta bort det som gjev det namn.',
    'Noe som er merket som pynt, blir lest opp likevel. Ta bort det som gir det navn.',
  ),
  'sia-r87': ask(
    '2.4.1',
    'Ei side kan la ein hoppe over blokker på andre måtar.',
    'Det første ein kjem til med tastaturet, er ikkje ei lenkje til innhaldet. Legg inn ei.',
    'Det første man kommer til med tastaturet, er ikke en lenke til innholdet. Legg inn en.',
  ),
  'sia-r90': block(
    '4.1.2',
    'Noko ein kan gå til, står inni noko som blir lese opp som éin ting. Flytt det ut.',
    'Noe man kan gå til, står inni noe som blir lest opp som én ting. Flytt det ut.',
  ),
  'sia-r91': block(
    '1.4.12',
    'Avstanden mellom bokstavar er låst. Ta bort !important.',
    'Avstanden mellom bokstaver er låst. Ta bort !important.',
  ),
  'sia-r92': block(
    '1.4.12',
    'Avstanden mellom ord er låst. Ta bort !important.',
    'Avstanden mellom ord er låst. Ta bort !important.',
  ),
  'sia-r93': block(
    '1.4.12',
    'Linjeavstanden er låst. Ta bort !important.',
    'Linjeavstanden er låst. Ta bort !important.',
  ),
  'sia-r94': block(
    '4.1.2',
    'Eit menyval manglar namn. Skriv kva det gjer.',
    'Et menyvalg mangler navn. Skriv hva det gjør.',
  ),
  'sia-r95': block(
    '2.1.1',
    'Ei ramme med noko ein kan bruke, kan ikkje nåast med tastatur. Ta bort tabindex="-1".',
    'En ramme med noe man kan bruke, kan ikke nås med tastatur. Ta bort tabindex="-1".',
  ),
  'sia-r110': block('4.1.2', 'Ei rolle finst ikkje. Rett ho.', 'En rolle finnes ikke. Rett den.'),
  'sia-r116': block(
    '4.1.2',
    'Noko som kan faldast ut, manglar namn. Skriv kva som er i det.',
    'Noe som kan foldes ut, mangler navn. Skriv hva som er i det.',
  ),
}

const TRIPLE_A = 'krav på nivå AAA'
const QUESTION = 'spør eit menneske om lyd og film; vi spør med våre eigne reglar'
const STYLE = 'skrivestil, ikkje eit kriterium'

/** The rules of Alfa we leave out, each with the reason. A test holds both lists together to what Alfa has. */
export const ALFA_LEFT_OUT: Readonly<Record<string, string>> = {
  'sia-r22': QUESTION,
  'sia-r23': QUESTION,
  'sia-r24': QUESTION,
  'sia-r25': QUESTION,
  'sia-r26': QUESTION,
  'sia-r27': QUESTION,
  'sia-r29': QUESTION,
  'sia-r30': QUESTION,
  'sia-r31': QUESTION,
  'sia-r32': QUESTION,
  'sia-r33': QUESTION,
  'sia-r35': QUESTION,
  'sia-r37': QUESTION,
  'sia-r38': QUESTION,
  'sia-r48': QUESTION,
  'sia-r49': QUESTION,
  'sia-r40': 'namn på regionar, same som sia-r56',
  'sia-r41': TRIPLE_A,
  'sia-r54': 'utan utslag for innhald som ikkje rører seg',
  'sia-r65': 'treng ein nettlesar som veit kvar fokus er',
  'sia-r66': TRIPLE_A,
  'sia-r71': TRIPLE_A,
  'sia-r72': STYLE,
  'sia-r73': TRIPLE_A,
  'sia-r74': TRIPLE_A,
  'sia-r75': STYLE,
  'sia-r79': STYLE,
  'sia-r80': TRIPLE_A,
  'sia-r85': STYLE,
  'sia-r96': TRIPLE_A,
  'sia-r111': `${TRIPLE_A}, og treng ein nettlesar`,
  'sia-r113': 'WCAG 2.2, og treng ein nettlesar',
}
