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
  result: { nn: 'Samla rekning for eigedomen', nb: 'Samlet regning for eiendommen', en: 'One bill for the property' },
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
        label: {
          nn: 'Sjå rekningane og gebyra dine',
          nb: 'Se regningene og gebyrene dine',
          en: 'See your bills and charges',
        },
      },
      {
        id: 'prisar',
        url: { fact: 'avgifter-prisliste' },
        login: 'none',
        level: 1,
        label: { nn: 'Opne prislista for i år', nb: 'Åpne prislisten for i år', en: 'Open this year’s price list' },
      },
    ],
    otherWays: text({
      nn: `Du får rekninga på papir dersom du ikkje har valt eFaktura. Økonomikontoret svarer på telefon dersom du lurer på noko.`,
      nb: `Du får regningen på papir hvis du ikke har valgt eFaktura. Økonomikontoret svarer på telefon hvis du lurer på noe.`,
      en: `You get the bill on paper if you have not chosen eFaktura. The finance office answers questions by phone.`,
    }),
    whoCanGet: text({
      nn: `Det er den som eig eigedomen som får rekninga, sjølv om andre bur der. I sameige og burettslag går ho gjerne til styret eller forretningsføraren.`,
      nb: `Det er den som eier eiendommen som får regningen, selv om andre bor der. I sameier og borettslag går den gjerne til styret eller forretningsføreren.`,
      en: `The owner of the property gets the bill, even if others live there. In jointly owned buildings and housing cooperatives it usually goes to the board or the manager.`,
    }),
    whatYouGet: text({
      nn: `Gebyra skal dekkje det tenestene kostar. Kommunen kan ikkje tene på dei. Rekninga kjem {betalingsterminar}, og ho er sett saman av det som gjeld eigedomen din:

- vatn og avløp, etter målar eller storleik
- renovasjon, alt etter kva dunk du har
- feiing og tilsyn, når du har pipe

Har du vassmålar, bruker vi talet du melder inn innan {vatn-malar-dato}. Eigedomsskatt kan stå på den same rekninga, men det er ein skatt og ikkje eit gebyr.`,
      nb: `Gebyrene skal dekke det tjenestene koster. Kommunen kan ikke tjene på dem. Regningen kommer {betalingsterminar}, og den er satt sammen av det som gjelder eiendommen din:

- vann og avløp, etter måler eller størrelse
- renovasjon, alt etter hvilken dunk du har
- feiing og tilsyn, når du har pipe

Har du vannmåler, bruker vi tallet du melder inn innen {vatn-malar-dato}. Eiendomsskatt kan stå på den samme regningen, men det er en skatt og ikke et gebyr.`,
      en: `The charges cover what the services cost. The municipality may not profit from them. The bill comes {betalingsterminar} and is made up of what applies to your property:

- water and sewerage, by meter or by size
- waste, depending on your bin
- chimney sweeping and inspection, if you have a chimney

If you have a water meter, we use the reading you send by {vatn-malar-dato}. Property tax may be on the same bill, but it is a tax and not a charge.`,
    }),
    howToApply: [
      {
        id: 'efaktura',
        text: {
          nn: 'Vel eFaktura eller avtalegiro i nettbanken, så slepp du purringar.',
          nb: 'Velg eFaktura eller avtalegiro i nettbanken, så slipper du purringer.',
          en: 'Choose eFaktura or direct debit (avtalegiro) in your online bank to avoid reminders.',
        },
      },
      {
        id: 'utsetjing',
        text: {
          nn: 'Klarer du ikkje å betale i tide, ring før forfallsdagen og be om ein avtale.',
          nb: 'Klarer du ikke å betale i tide, ring før forfallsdagen og be om en avtale.',
          en: 'If you cannot pay on time, call before the due date and ask for an arrangement.',
        },
      },
      {
        id: 'feil',
        text: {
          nn: 'Ser noko feil ut, hald rekninga klar når du ringjer, så finn vi ut av det saman.',
          nb: 'Ser noe feil ut, ha regningen klar når du ringer, så finner vi ut av det sammen.',
          en: 'If something looks wrong, have the bill ready when you call, and we will sort it out together.',
        },
      },
    ],
    price: [
      {
        id: 'vatn',
        amount: { fact: 'vatn-gebyr' },
        what: { nn: 'Vatn, vanleg bustad', nb: 'Vann, vanlig bolig', en: 'Water, ordinary home' },
        unit: { nn: 'per år', nb: 'per år', en: 'per year' },
      },
      {
        id: 'avlop',
        amount: { fact: 'avlop-gebyr' },
        what: { nn: 'Avløp, vanleg bustad', nb: 'Avløp, vanlig bolig', en: 'Sewerage, ordinary home' },
        unit: { nn: 'per år', nb: 'per år', en: 'per year' },
      },
      {
        id: 'renovasjon',
        amount: { fact: 'renovasjon-gebyr' },
        what: {
          nn: 'Renovasjon, vanleg abonnement',
          nb: 'Renovasjon, vanlig abonnement',
          en: 'Waste, standard subscription',
        },
        unit: { nn: 'per år', nb: 'per år', en: 'per year' },
      },
      {
        id: 'feiing',
        amount: { fact: 'feiing-gebyr' },
        what: { nn: 'Feiing og tilsyn', nb: 'Feiing og tilsyn', en: 'Chimney sweeping and inspection' },
        unit: { nn: 'per år', nb: 'per år', en: 'per year' },
        condition: { nn: 'Berre når du har pipe', nb: 'Bare når du har pipe', en: 'Only if you have a chimney' },
      },
    ],
    processingTime: {
      text: {
        nn: 'Betaler du for seint, sender vi ei purring, og saka kan gå vidare til inkasso. Sei frå tidleg, så finn vi som regel ei løysing.',
        nb: 'Betaler du for sent, sender vi en purring, og saken kan gå videre til inkasso. Si fra tidlig, så finner vi som regel en løsning.',
        en: 'If you pay late, we send a reminder, and the case may go to debt collection. Tell us early, and we can usually find a solution.',
      },
    },
    changes: text({
      nn: `Sel du huset, les av vassmålaren på overtakingsdagen og send talet til oss. Seljar og kjøpar gjer sjølve opp for det som er betalt på førehand. Vi får melding om ny eigar når salet er tinglyst.

Ved dødsfall kan buet eller arvingane be om at rekninga blir send til ei anna adresse.`,
      nb: `Selger du huset, leser du av vannmåleren på overtakelsesdagen og sender tallet til oss. Selger og kjøper gjør selv opp for det som er betalt på forhånd. Vi får melding om ny eier når salget er tinglyst.

Ved dødsfall kan boet eller arvingene be om at regningen blir sendt til en annen adresse.`,
      en: `If you sell your house, read the water meter on the day of handover and send us the reading. Seller and buyer settle between them what has been paid in advance. We are told of the new owner when the sale has been registered.

After a death, the estate or the heirs can ask for the bill to be sent to another address.`,
    }),
    legalBasis: [
      {
        id: 'renovasjon',
        law: 'LOV-1981-03-13-6',
        section: '§ 34',
        verifiedAt: '2026-11-21',
        verifiedBy: 'Regionredaksjonen (demo)',
        name: {
          nn: 'Forureiningslova, gebyr for avfall',
          nb: 'Forurensningsloven, gebyr for avfall',
          en: 'Pollution Control Act, waste fees',
        },
      },
      {
        id: 'feiing',
        law: 'LOV-2002-06-14-20',
        section: '§ 28',
        name: {
          nn: 'Brann- og eksplosjonsvernlova, gebyr for feiing og tilsyn',
          nb: 'Brann- og eksplosjonsvernloven, gebyr for feiing og tilsyn',
          en: 'Fire and Explosion Prevention Act, fees for sweeping and inspection',
        },
      },
      {
        id: 'vatn',
        law: 'LOV-2012-03-16-12',
        name: {
          nn: 'Lova om kommunale vass- og avløpsanlegg',
          nb: 'Lov om kommunale vass- og avløpsanlegg',
          en: 'Act on municipal water and sewerage systems',
        },
      },
    ],
    contact: [
      {
        id: 'okonomi',
        role: 'okonomi',
        about: {
          nn: 'Rekning, betaling og ny eigar',
          nb: 'Regning, betaling og ny eier',
          en: 'Bills, payment and new owners',
        },
      },
    ],
    related: [
      { id: 'eigedomsskatt', service: 'eigedomsskatt' },
      { id: 'vatn', service: 'vatn-og-avlop' },
      { id: 'renovasjon', service: 'renovasjon' },
      { id: 'feiing', service: 'feiing-og-tilsyn' },
    ],
  },
})
