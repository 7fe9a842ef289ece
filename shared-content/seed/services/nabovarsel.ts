import { service, text } from '../write.ts'

/** Notice to neighbours before a building application: plan- og bygningslova § 21-3. */
export default service({
  key: 'nabovarsel',
  title: { nn: 'Send nabovarsel', nb: 'Send nabovarsel', en: 'Notify your neighbours before you build' },
  losWords: ['nabovarsel', 'byggesak', 'klage-pa-byggesak'],
  themes: ['bygg-og-eiendom'],
  lifeEvents: ['byggje'],
  audience: ['citizen', 'business'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-10-12',
  reviewBy: '2027-10-12',
  searchWords: [
    'naboskjema',
    'varsle nabo',
    'nabosamtykke',
    'gjenboer',
    'gjenbuar',
    'nabomerknad',
    'protestere på bygging',
    'naboklage',
    'nabovarsling',
  ],
  serviceKind: 'duty',
  isStatutory: true,
  result: {
    nn: 'Kvittering på at naboane er varsla',
    nb: 'Kvittering på at naboene er varslet',
    en: 'A receipt that the neighbours were notified',
  },
  slots: {
    summary: text({
      nn: `Før du søkjer om å byggje, skal naboane få vite om planane og få seie kva dei meiner. Du varslar dei sjølv, digitalt eller på papir.`,
      nb: `Før du søker om å bygge, skal naboene få vite om planene og få si hva de mener. Du varsler dem selv, digitalt eller på papir.`,
      en: `Before you apply to build, your neighbours must hear of your plans and have the chance to say what they think. You notify them yourself, online or on paper.`,
    }),
    selfService: [
      {
        id: 'varsle',
        url: { fact: 'nabovarsel-skjema' },
        login: 'substantial',
        level: 3,
        minutes: 20,
        label: { nn: 'Varsle naboane digitalt', nb: 'Varsle naboene digitalt', en: 'Notify your neighbours digitally' },
      },
    ],
    otherWays: text({
      nn: `Du kan gå til naboane med varselet og få underskrift på at dei har fått det, eller sende det rekommandert. Nabolista får du hos byggjesak.`,
    }),
    whoCanGet: text({
      nn: `Reglane gjeld deg som skal søkje om løyve til å byggje, rive eller endre bruken av eit bygg. Du skal varsle:

- naboar som deler grense med deg
- gjenbuarar, altså dei på andre sida av vegen, elva eller bekken

Du slepp å varsle naboar som ikkje merkar noko til arbeidet, til dømes når du berre endrar noko inne i huset.`,
    }),
    whatYouGet: text({
      nn: `Naboane har {nabovarsel-frist} på seg til å svare, rekna frå dagen du sende varselet. Dei skal sende merknadene til deg, ikkje til kommunen.

Skriv alle under på at dei ikkje har innvendingar, kan du søkje med ein gong.

### Har du fått eit nabovarsel?

Er du nøgd med planane, treng du ikkje gjere noko. Har du innvendingar, skriv til den som varsla deg innan fristen. Legg vekt på det som gjeld deg, til dømes utsikt, sol, støy eller avstand. Får naboen løyve likevel, har du {klagefrist} på deg til å klage på løyvet.`,
    }),
    howToApply: [
      { id: 'liste', text: { nn: 'Få lista over naboar og gjenbuarar frå kommunen eller frå den digitale løysinga.' } },
      { id: 'fyll-ut', text: { nn: 'Skriv kva du skal byggje, og kvar på tomta det skal stå.' } },
      { id: 'vedlegg', text: { nn: 'Legg ved dei same teikningane og det same kartet som du sender til kommunen.' } },
      { id: 'send', text: { nn: 'Send varselet, og ta vare på kvitteringane.' } },
      { id: 'svar', text: { nn: 'Har nokon innvendingar, skriv svaret ditt til kvar av dei.' } },
      { id: 'soknad', text: { nn: 'Legg kvitteringar, merknader og svar ved byggjesøknaden.' } },
    ],
    documents: [
      {
        id: 'situasjonskart',
        what: { nn: 'Kart over tomta der tiltaket er teikna inn' },
        url: { fact: 'situasjonskart-skjema' },
      },
      { id: 'fasade', what: { nn: 'Teikningar som viser høgd og fasade' } },
      {
        id: 'dispensasjon',
        what: { nn: 'Opplysning om kva regel du vil ha unntak frå' },
        when: { nn: 'Når du søkjer om dispensasjon' },
      },
    ],
    price: [
      {
        id: 'merknad',
        amount: 'free',
        what: { nn: 'Å svare på eit nabovarsel', nb: 'Å svare på et nabovarsel', en: 'Answering a notice' },
      },
    ],
    complaint: {
      hasRight: true,
      kind: 'remark',
      period: { fact: 'nabovarsel-frist' },
      sendTo: { nn: 'den som sende varselet' },
      text: {
        nn: 'Varselet er ikkje eit vedtak, så det kan du ikkje klage på. Får naboen løyve, kan du klage på løyvet, også når du ikkje svarte på varselet.',
      },
    },
    legalBasis: [
      { id: 'varsel', law: 'LOV-2008-06-27-71', section: '§ 21-3', name: { nn: 'Plan- og bygningslova, nabovarsel' } },
    ],
    contact: [
      {
        id: 'byggesak',
        role: 'byggesak',
        about: {
          nn: 'Naboliste og hjelp med varselet',
          nb: 'Naboliste og hjelp med varselet',
          en: 'List of neighbours and help with the notice',
        },
      },
    ],
    related: [
      { id: 'byggje', service: 'byggjesoknad' },
      { id: 'situasjonskart', service: 'situasjonskart' },
      { id: 'innsyn', service: 'innsyn-i-dokument' },
    ],
  },
})
