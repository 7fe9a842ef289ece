import { service, text } from '../write.ts'

/** Serving alcohol for payment at a closed party only: alkohollova § 4-5. */
export default service({
  key: 'ambulerande-skjenkeloyve',
  title: { nn: 'Søk ambulerande skjenkeløyve til lukka fest' },
  losWords: ['bevilling-og-tillatelser', 'lokaler-og-idrettsanlegg'],
  themes: ['naring', 'kultur-idrett-og-fritid'],
  lifeEvents: [],
  audience: ['citizen', 'business'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-10-05',
  reviewBy: '2027-10-05',
  searchWords: ['ambulerende skjenkebevilling', 'ambulerande', 'slutta lag', 'lukket selskap', 'bryllup', 'bursdag', 'firmafest', 'julebord', 'grendahus', 'skjenkeløyve fest'],
  serviceKind: 'permit',
  result: { nn: 'Ambulerande skjenkeløyve for eitt selskap' },
  slots: {
    summary: text({
      nn: `Skal du ta betalt for alkohol i eit lukka selskap, til dømes julebord eller jubileum i grendahuset, treng du ambulerande skjenkeløyve. Det gjeld éin stad og éin kveld.`,
    }),
    selfService: [
      { id: 'soknad', url: { fact: 'ambulerande-skjema' }, login: 'substantial', level: 3, minutes: 10, label: { nn: 'Søk om ambulerande skjenkeløyve' } },
    ],
    otherWays: text({
      nn: `Servicekontoret har søknaden på papir og hjelper deg å fylle han ut medan du ventar.`,
    }),
    whoCanGet: text({
      nn: `Både privatpersonar, lag og bedrifter kan få løyvet, så lenge festen er lukka. Det vil seie at gjestene er bedne og har noko til felles før dei kjem inn døra. Det held ikkje å selje billettar til medlemer som melder seg inn same kvelden.

! Kan kven som helst kome, må du i staden søkje [løyve for eitt ope arrangement](service:skjenkeloyve-einskildhove).`,
    }),
    whatYouGet: text({
      nn: `Med løyvet kan du selje eller servere alkohol i lokalet du har oppgitt. Send søknaden minst {ambulerande-frist} før festen. Gebyr for løyvet: {ambulerande-pris}.

Du treng ikkje løyve når:

- du spanderer på gjestene i ditt eige hus
- gjestene har med eiga drikke, og lokalet ikkje er ein serveringsstad
- ein restaurant med eige skjenkeløyve står for serveringa

Du må sjølv passe på alder, ro og at ingen får for mykje å drikke.`,
    }),
    howToApply: [
      { id: 'lokale', text: { nn: 'Bestill lokale, og spør utleigaren om dei godtek alkohol.' } },
      { id: 'styrar', text: { nn: 'Vel ein vaksen som skal ha ansvaret heile kvelden og ikkje drikk sjølv.' } },
      { id: 'soknad', text: { nn: 'Fyll ut kva slags fest det er, kvar, når og kor mange som kjem.' } },
      { id: 'betal', text: { nn: 'Betal gebyret når rekninga kjem, og ha løyvet med på festen.' } },
    ],
    documents: [{ id: 'utleige', what: { nn: 'Stadfesting frå den som leiger ut lokalet' }, when: { nn: 'Når du ikkje eig lokalet sjølv' } }],
    price: [{ id: 'gebyr', amount: { fact: 'ambulerande-pris' }, what: { nn: 'Ambulerande skjenkeløyve' }, unit: { nn: 'for kvart selskap' }, decidedBy: { nn: 'Kommunen, innanfor grensa staten set' } }],
    processingTime: {
      text: { nn: 'Enkle søknader blir avgjorde av administrasjonen, ikkje av politikarane. Du får svaret digitalt.' },
    },
    changes: text({
      nn: `Blir festen flytta eller avlyst, send oss ei melding. Ny dato krev nytt løyve dersom det gamle alt er skrive ut.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: { nn: 'Kommunen, same staden som du søkte' },
      appealBody: { fact: 'klageinstans' },
    },
    legalBasis: [{ id: 'ambulerande', law: 'LOV-1989-06-02-27', section: '§ 4-5', verifiedAt: '2026-11-21', verifiedBy: 'Regionredaksjonen (demo)', name: { nn: 'Alkohollova, ambulerande skjenkeløyve' } }],
    contact: [
      { id: 'naering', role: 'naering', about: { nn: 'Søknad om løyve til fest' } },
      { id: 'servicekontor', role: 'servicekontor', about: { nn: 'Hjelp med papirsøknad' } },
    ],
    related: [{ id: 'ope', service: 'skjenkeloyve-einskildhove' }, { id: 'lokale', service: 'leige-lokale' }, { id: 'fast', service: 'skjenkeloyve' }],
  },
})
