import { service, text } from '../write.ts'

/** A standing licence to serve alcohol: alkohollova §§ 1-6, 1-7, 1-7 c and 4-2. */
export default service({
  key: 'skjenkeloyve',
  title: {
    nn: 'Søk skjenkeløyve til serveringsstad',
    nb: 'Søk skjenkebevilling til serveringssted',
    en: 'Apply for a licence to serve alcohol',
  },
  losWords: ['bevilling-og-tillatelser', 'tjenester-og-krav-til-enkeltbransjer'],
  themes: ['naring'],
  lifeEvents: ['starte-og-drive-bedrift'],
  audience: ['business'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-10-05',
  reviewBy: '2027-10-05',
  searchWords: [
    'skjenkebevilling',
    'alkoholbevilling',
    'alkoholløyve',
    'øl og vin',
    'restaurant',
    'pub',
    'kunnskapsprøve',
    'serveringsbevilling',
    'skjenkeløve',
    'styrar',
  ],
  serviceKind: 'permit',
  isStatutory: true,
  result: { nn: 'Skjenkeløyve', nb: 'Skjenkebevilling', en: 'A licence to serve alcohol' },
  slotRules: { whoCanGet: { rule: 'addOnly' } },
  slots: {
    summary: text({
      nn: `Skal kafeen, puben eller restauranten din servere alkohol, må du ha skjenkeløyve frå kommunen. Søk i god tid før du opnar eller tek over ein stad.`,
      nb: `Skal kafeen, puben eller restauranten din servere alkohol, må du ha skjenkebevilling fra kommunen. Søk i god tid før du åpner eller tar over et sted.`,
      en: `If your café, pub or restaurant will serve alcohol, you need a licence from the municipality. Apply well before you open or take over a place.`,
    }),
    selfService: [
      {
        id: 'soknad',
        url: { fact: 'skjenkeloyve-skjema' },
        login: 'substantial',
        level: 3,
        minutes: 40,
        label: {
          nn: 'Søk om fast skjenkeløyve',
          nb: 'Søk om fast skjenkebevilling',
          en: 'Apply for a permanent licence',
        },
      },
      {
        id: 'omsetning',
        url: { fact: 'skjenkeloyve-omsetning' },
        login: 'substantial',
        level: 2,
        minutes: 10,
        label: {
          nn: 'Meld inn kor mykje alkohol du har selt',
          nb: 'Meld inn hvor mye alkohol du har solgt',
          en: 'Report how much alcohol you have sold',
        },
      },
    ],
    otherWays: text({
      nn: `Næringskontoret tek imot søknader på papir. Avtal gjerne eit møte før du søkjer, særleg om dette er den første staden du driv.`,
    }),
    whoCanGet: text({
      nn: `Løyvet går til den verksemda som driv staden for eiga rekning. Desse krava må vere oppfylte:

- Du har ein styrar og ein avløysar, som begge har fylt 20 år.
- Begge har greidd kunnskapsprøva i alkohollova.
- Eigarar og styrar har følgt alkohollova og andre lover som gjeld drifta.

Serverer du mat eller drikke som folk et og drikk på staden, treng du som regel serveringsløyve i tillegg.`,
    }),
    whatYouGet: text({
      nn: `Løyvet seier kva slags alkohol du kan skjenke, når på døgnet og i kva for lokale. Det kan gjelde øl, vin eller brennevin, inne og ute.

Styraren og avløysaren tek kunnskapsprøva hos kommunen. Gebyr for prøva: {skjenkeloyve-prove}.

Kvart år melder du inn kor mykje alkohol du har selt. Fristen er {skjenkeloyve-omsetningsdag}. Gebyret blir rekna ut etter mengda.

! Kommunen kontrollerer skjenkestadene. Bryt du reglane, får du prikkar. Får du mange, kan du miste løyvet for ei tid.`,
    }),
    howToApply: [
      {
        id: 'plan',
        text: { nn: 'Les den alkoholpolitiske planen til kommunen, så du veit kva tider og område som gjeld.' },
      },
      { id: 'prove', text: { nn: 'Meld styraren og avløysaren opp til kunnskapsprøva.' } },
      { id: 'servering', text: { nn: 'Søk om serveringsløyve samtidig, dersom du ikkje har det frå før.' } },
      { id: 'send', text: { nn: 'Send søknaden med teikning av lokala.' } },
      { id: 'hoyring', text: { nn: 'Vent medan kommunen spør politiet og sosialtenesta kva dei meiner.' } },
    ],
    documents: [
      { id: 'firma', what: { nn: 'Firmaattest og oversikt over eigarane' } },
      { id: 'lokale', what: { nn: 'Teikning som viser kvar du skal skjenke, inne og ute' } },
      { id: 'leige', what: { nn: 'Leigekontrakt' }, when: { nn: 'Dersom du leiger lokalet' } },
      { id: 'prove', what: { nn: 'Stadfesting på at begge har greidd kunnskapsprøva' } },
    ],
    deadlines: [
      {
        id: 'omsetning',
        action: 'omsetning',
        what: {
          nn: 'Melding om kor mykje alkohol du har selt',
          nb: 'Melding om hvor mye alkohol du har solgt',
          en: 'Report of how much alcohol you have sold',
        },
        date: { fact: 'skjenkeloyve-omsetningsdag' },
      },
    ],
    price: [
      {
        id: 'gebyr',
        amount: { fact: 'skjenkeloyve-gebyr' },
        what: { nn: 'Minste skjenkegebyr', nb: 'Minste skjenkegebyr', en: 'Lowest licence fee' },
        unit: { nn: 'for kvart år', nb: 'for hvert år', en: 'for each year' },
        condition: {
          nn: 'Aukar med mengda du sel',
          nb: 'Øker med mengden du selger',
          en: 'Rises with the amount you sell',
        },
      },
      {
        id: 'prove',
        amount: { fact: 'skjenkeloyve-prove' },
        what: { nn: 'Kunnskapsprøve', nb: 'Kunnskapsprøve', en: 'Test of the Alcohol Act' },
        unit: { nn: 'for kvart forsøk', nb: 'for hvert forsøk', en: 'for each attempt' },
      },
    ],
    processingTime: {
      usual: { fact: 'skjenkeloyve-svartid' },
      text: { nn: 'Politisk behandling tek tid. Du kan ikkje skjenke før løyvet er gitt.' },
    },
    changes: text({
      nn: `Får staden nye eigarar, må dei nye søkje om eige løyve. Sei frå om det før overtakinga. Skifte av styrar må godkjennast av kommunen.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: {
        nn: 'næringskontoret, eller den som skreiv under på avslaget',
        nb: 'næringskontoret, eller den som skrev under på avslaget',
        en: 'the business office, or whoever signed the refusal',
      },
      appealBody: { fact: 'klageinstans' },
      text: { nn: 'Du kan klage på avslag, på vilkår i løyvet og på inndraging.' },
    },
    legalBasis: [
      { id: 'loyve', law: 'LOV-1989-06-02-27', section: '§§ 1-6 og 1-7', name: { nn: 'Alkohollova, kommunale løyve' } },
      { id: 'styrar', law: 'LOV-1989-06-02-27', section: '§ 1-7 c', name: { nn: 'Alkohollova, styrar og avløysar' } },
      {
        id: 'skjenking',
        law: 'LOV-1989-06-02-27',
        section: '§ 4-2',
        name: { nn: 'Alkohollova, skjenkeløyve frå kommunen' },
      },
      { id: 'servering', law: 'LOV-1997-06-13-55', name: { nn: 'Serveringslova' } },
    ],
    moreInfo: [
      {
        id: 'plan',
        url: { fact: 'skjenkeloyve-plan' },
        type: 'brochure',
        label: { nn: 'Alkoholpolitisk plan med skjenketider' },
      },
    ],
    contact: [
      {
        id: 'naering',
        role: 'naering',
        about: {
          nn: 'Skjenking, servering og kunnskapsprøve',
          nb: 'Skjenking, servering og kunnskapsprøve',
          en: 'Alcohol, serving and the test',
        },
      },
    ],
    related: [
      { id: 'einskildhove', service: 'skjenkeloyve-einskildhove' },
      { id: 'ambulerande', service: 'ambulerande-skjenkeloyve' },
      { id: 'lokale', service: 'leige-lokale' },
    ],
  },
})
