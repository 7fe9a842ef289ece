import { service, text } from '../write.ts'

/** Serving alcohol for payment at a closed party only: alkohollova § 4-5. */
export default service({
  key: 'ambulerande-skjenkeloyve',
  title: {
    nn: 'Søk ambulerande skjenkeløyve til lukka fest',
    nb: 'Søk ambulerende skjenkebevilling til lukket fest',
    en: 'Apply for a licence to serve alcohol at a private party',
  },
  losWords: ['bevilling-og-tillatelser', 'lokaler-og-idrettsanlegg'],
  themes: ['naring', 'kultur-idrett-og-fritid'],
  lifeEvents: [],
  audience: ['citizen', 'business'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-10-05',
  reviewBy: '2027-10-05',
  searchWords: [
    'ambulerende skjenkebevilling',
    'ambulerande',
    'slutta lag',
    'lukket selskap',
    'bryllup',
    'bursdag',
    'firmafest',
    'julebord',
    'grendahus',
    'skjenkeløyve fest',
  ],
  serviceKind: 'permit',
  result: {
    nn: 'Ambulerande skjenkeløyve for eitt selskap',
    nb: 'Ambulerende skjenkebevilling for ett selskap',
    en: 'A licence for one private party',
  },
  slots: {
    summary: text({
      nn: `Skal du servere alkohol mot betaling i eit lukka selskap, for laget, bedrifta eller familien, treng du ambulerande skjenkeløyve. Det gjeld for éin stad og éin kveld, til dømes julebord i grendahuset.`,
      nb: `Skal du servere alkohol mot betaling i et lukket selskap, for laget, bedriften eller familien, trenger du ambulerende skjenkebevilling. Den gjelder for ett sted og én kveld, for eksempel julebord i grendehuset.`,
      en: `If your club, company or family will serve alcohol for payment at a private party, you need a licence for closed parties. It covers one place and one evening, for example a Christmas dinner in the village hall.`,
    }),
    selfService: [
      {
        id: 'soknad',
        url: { fact: 'ambulerande-skjema' },
        login: 'substantial',
        level: 3,
        minutes: 10,
        label: {
          nn: 'Søk om ambulerande skjenkeløyve',
          nb: 'Søk om ambulerende skjenkebevilling',
          en: 'Apply for a licence for a private party',
        },
      },
    ],
    otherWays: text({ nn: `Servicekontoret har søknaden på papir og hjelper deg med å fylle han ut medan du ventar.` }),
    whoCanGet: text({
      nn: `Både privatpersonar, lag og bedrifter kan få løyvet, så lenge festen er lukka. Det vil seie at gjestene er inviterte og har noko til felles før dei kjem inn døra. Det held ikkje å selje billettar til medlemer som melder seg inn same kvelden.

! Kan kven som helst kome, må du i staden søkje [løyve for eitt ope arrangement](service:skjenkeloyve-einskildhove).`,
    }),
    whatYouGet: text({
      nn: `Med løyvet kan du selje eller servere alkohol i lokalet du har oppgitt. Send søknaden minst {ambulerande-frist} før festen. Gebyr for løyvet: {ambulerande-pris}.

Du treng ikkje løyve når:

- du har gjester heime hos deg sjølv og spanderer
- du leiger eller låner eit lokale som privatperson, kjøper inn og serverer sjølv, og ikkje tek betalt for alkoholen
- ein restaurant med eige skjenkeløyve står for serveringa

Leiger eit lag eller ei bedrift forsamlingshuset, kan det trengast løyve sjølv om alkoholen er gratis. Spør oss om du er i tvil.

Du må sjølv passe på alder, ro og at ingen får for mykje å drikke.`,
    }),
    howToApply: [
      { id: 'lokale', text: { nn: 'Bestill lokale, og spør utleigaren om dei godtek alkohol.' } },
      {
        id: 'styrar',
        text: { nn: 'Vel ein styrar og ein avløysar. Styraren må ha fylt 20 år og vere edru heile kvelden.' },
      },
      { id: 'soknad', text: { nn: 'Fyll ut kva slags fest det er, kvar, når og kor mange som kjem.' } },
      { id: 'betal', text: { nn: 'Betal gebyret når rekninga kjem, og ha løyvet med på festen.' } },
    ],
    documents: [
      {
        id: 'utleige',
        what: { nn: 'Stadfesting frå den som leiger ut lokalet' },
        when: { nn: 'Når du ikkje eig lokalet sjølv' },
      },
    ],
    price: [
      {
        id: 'gebyr',
        amount: { fact: 'ambulerande-pris' },
        what: { nn: 'Ambulerande skjenkeløyve', nb: 'Ambulerende skjenkebevilling', en: 'Licence for a private party' },
        unit: { nn: 'for kvart selskap', nb: 'for hvert selskap', en: 'for each party' },
        decidedBy: {
          nn: 'Kommunen, innanfor grensa staten set',
          nb: 'Kommunen, innenfor grensen staten setter',
          en: 'The municipality, within the limit set by the state',
        },
      },
    ],
    processingTime: {
      text: { nn: 'Enkle søknader blir avgjorde av administrasjonen, ikkje av politikarane. Du får svaret digitalt.' },
    },
    changes: text({
      nn: `Blir festen flytta eller avlyst, send oss ei melding. Ny dato krev nytt løyve dersom det gamle alt er skrive ut.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'kommunen, same staden som du søkte',
        nb: 'kommunen, samme sted som du søkte',
        en: 'the municipality, where you applied',
      },
      appealBody: { fact: 'klageinstans' },
    },
    legalBasis: [
      {
        id: 'ambulerande',
        law: 'LOV-1989-06-02-27',
        section: '§ 4-5',
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
        name: { nn: 'Alkohollova, ambulerande skjenkeløyve' },
      },
    ],
    contact: [
      {
        id: 'naering',
        role: 'naering',
        about: { nn: 'Søknad om løyve til fest', nb: 'Søknad om bevilling til fest', en: 'Licences for parties' },
      },
      {
        id: 'servicekontor',
        role: 'servicekontor',
        about: { nn: 'Hjelp med papirsøknad', nb: 'Hjelp med papirsøknad', en: 'Help with applications on paper' },
      },
    ],
    related: [
      { id: 'ope', service: 'skjenkeloyve-einskildhove' },
      { id: 'lokale', service: 'leige-lokale' },
      { id: 'fast', service: 'skjenkeloyve' },
    ],
  },
})
