import { service, text } from '../write.ts'

/** One bill for water, sewage, waste and chimney sweeping; each fee has its own law. */
export default service({
  key: 'kommunale-avgifter',
  title: {
    nn: 'Sjå og betal kommunale avgifter',
    nb: 'Se og betal kommunale avgifter',
    en: 'See and pay municipal charges',
  },
  losWords: ['kommunale-avgifter-og-gebyr', 'renovasjonsavgift', 'betalingssatser-for-kommunale-tjenester'],
  themes: ['skatt-og-avgift', 'bygg-og-eiendom'],
  lifeEvents: ['flytte'],
  audience: ['citizen', 'business'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-09-30',
  reviewBy: '2027-09-30',
  searchWords: [
    'kommunale gebyr',
    'regning',
    'faktura',
    'rekning',
    'efaktura',
    'avtalegiro',
    'eierskifte',
    'eigarskifte',
    'utsettelse',
    'terminbeløp',
    'komunale avgifter',
  ],
  serviceKind: 'feeOrTax',
  result: { nn: 'Samla rekning for eigedomen' },
  slots: {
    summary: text({
      nn: `Eig du ein eigedom, får du ei samla rekning for vatn, avløp, renovasjon og feiing. Du kan sjå rekninga på nett, be om å få dele opp betalinga eller melde frå om ny eigar.`,
      nb: `Eier du en eiendom, får du en samlet regning for vann, avløp, renovasjon og feiing. Du kan se regningen på nett, be om å få dele opp betalingen eller melde fra om ny eier.`,
      en: `If you own a property, you get one bill for water, sewerage, waste and chimney sweeping. You can see the bill online, ask to pay in instalments or report a new owner.`,
    }),
    selfService: [
      {
        id: 'mi-side',
        url: { fact: 'avgifter-side' },
        login: 'high',
        level: 4,
        label: { nn: 'Sjå rekningane og gebyra dine' },
      },
      {
        id: 'prisar',
        url: { fact: 'avgifter-prisliste' },
        login: 'none',
        level: 1,
        label: { nn: 'Opne prislista for i år' },
      },
    ],
    otherWays: text({
      nn: `Du får rekninga på papir dersom du ikkje har valt eFaktura. Økonomikontoret svarer på telefon dersom du lurer på noko.`,
    }),
    whoCanGet: text({
      nn: `Det er den som eig eigedomen som får rekninga, sjølv om andre bur der. I sameige og burettslag går ho gjerne til styret eller forretningsføraren.`,
    }),
    whatYouGet: text({
      nn: `Gebyra skal dekkje det tenestene kostar. Kommunen kan ikkje tene på dei. Rekninga kjem {betalingsterminar}, og ho er sett saman av det som gjeld eigedomen din:

- vatn og avløp, etter målar eller storleik
- renovasjon, alt etter kva dunk du har
- feiing og tilsyn, når du har pipe

Har du vassmålar, bruker vi talet du melder inn innan {vatn-malar-dato}. Eigedomsskatt kan stå på den same rekninga, men det er ein skatt og ikkje eit gebyr.`,
    }),
    howToApply: [
      { id: 'efaktura', text: { nn: 'Vel eFaktura eller avtalegiro i nettbanken, så slepp du purringar.' } },
      { id: 'utsetjing', text: { nn: 'Klarer du ikkje å betale i tide, ring før forfallsdagen og be om ein avtale.' } },
      { id: 'feil', text: { nn: 'Ser noko feil ut, hald rekninga klar når du ringjer, så finn vi ut av det saman.' } },
    ],
    price: [
      { id: 'vatn', amount: { fact: 'vatn-gebyr' }, what: { nn: 'Vatn, vanleg bustad' }, unit: { nn: 'per år' } },
      { id: 'avlop', amount: { fact: 'avlop-gebyr' }, what: { nn: 'Avløp, vanleg bustad' }, unit: { nn: 'per år' } },
      {
        id: 'renovasjon',
        amount: { fact: 'renovasjon-gebyr' },
        what: { nn: 'Renovasjon, vanleg abonnement' },
        unit: { nn: 'per år' },
      },
      {
        id: 'feiing',
        amount: { fact: 'feiing-gebyr' },
        what: { nn: 'Feiing og tilsyn' },
        unit: { nn: 'per år' },
        condition: { nn: 'Berre når du har pipe' },
      },
    ],
    processingTime: {
      text: {
        nn: 'Betaler du for seint, sender vi ei purring, og saka kan gå vidare til inkasso. Sei frå tidleg, så finn vi som regel ei løysing.',
      },
    },
    changes: text({
      nn: `Sel du huset, les av vassmålaren på overtakingsdagen og send talet til oss. Seljar og kjøpar gjer sjølve opp for det som er betalt på førehand. Vi får melding om ny eigar når salet er tinglyst.

Ved dødsfall kan buet eller arvingane be om at rekninga blir send til ei anna adresse.`,
    }),
    legalBasis: [
      {
        id: 'renovasjon',
        law: 'LOV-1981-03-13-6',
        section: '§ 34',
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
        name: { nn: 'Forureiningslova, gebyr for avfall' },
      },
      {
        id: 'feiing',
        law: 'LOV-2002-06-14-20',
        section: '§ 28',
        name: { nn: 'Brann- og eksplosjonsvernlova, gebyr for feiing og tilsyn' },
      },
      { id: 'vatn', law: 'LOV-2012-03-16-12', name: { nn: 'Lova om kommunale vass- og avløpsanlegg' } },
    ],
    contact: [{ id: 'okonomi', role: 'okonomi', about: { nn: 'Rekning, betaling og ny eigar' } }],
    related: [
      { id: 'eigedomsskatt', service: 'eigedomsskatt' },
      { id: 'vatn', service: 'vatn-og-avlop' },
      { id: 'renovasjon', service: 'renovasjon' },
      { id: 'feiing', service: 'feiing-og-tilsyn' },
    ],
  },
})
