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
      nn: `Før du søkjer om å byggje, skal naboane få vite om planane og få seie kva dei meiner. Du varslar dei sjølv, digitalt eller på papir. Har du fått eit varsel, ser du her kva du kan gjere.`,
      nb: `Før du søker om å bygge, skal naboene få vite om planene og få si hva de mener. Du varsler dem selv, digitalt eller på papir. Har du fått et varsel, ser du her hva du kan gjøre.`,
      en: `Before you apply to build, your neighbours must hear of your plans and have the chance to say what they think. You notify them yourself, online or on paper. If you have received a notice, see what you can do.`,
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
      nb: `Du kan gå til naboene med varselet og få underskrift på at de har fått det, eller sende det rekommandert. Nabolisten får du hos byggesak.`,
      en: `You can take the notice to your neighbours and have them sign that they got it, or send it by registered post. The building office has the list of neighbours.`,
    }),
    whoCanGet: text({
      nn: `Reglane gjeld deg som skal søkje om løyve til å byggje, rive eller endre bruken av eit bygg. Du skal varsle:

- naboar som deler grense med deg
- gjenbuarar, altså dei på andre sida av vegen, elva eller bekken

Du slepp å varsle naboar som ikkje merkar noko til arbeidet, til dømes når du berre endrar noko inne i huset.`,
      nb: `Reglene gjelder deg som skal søke om tillatelse til å bygge, rive eller endre bruken av et bygg. Du skal varsle:

- naboer som deler grense med deg
- gjenboere, altså de på andre siden av veien, elven eller bekken

Du slipper å varsle naboer som ikke merker noe til arbeidet, for eksempel når du bare endrer noe inne i huset.`,
      en: `The rules are for you who will apply for permission to build, demolish or change the use of a building. You must notify:

- neighbours who share a boundary with you
- neighbours on the other side of the road, river or stream

You need not notify neighbours who will not notice the work, for example when you only change something indoors.`,
    }),
    whatYouGet: text({
      nn: `Naboane har {nabovarsel-frist} på seg til å svare, rekna frå dagen du sende varselet. Dei skal sende merknadene til deg, ikkje til kommunen.

Skriv alle under på at dei ikkje har innvendingar, kan du søkje med ein gong.

### Har du fått eit nabovarsel?

Er du nøgd med planane, treng du ikkje gjere noko. Har du innvendingar, skriv til den som varsla deg innan fristen. Legg vekt på det som gjeld deg, til dømes utsikt, sol, støy eller avstand. Får naboen løyve likevel, har du {klagefrist} på deg til å klage på løyvet.`,
      nb: `Naboene har {nabovarsel-frist} på seg til å svare, regnet fra dagen du sendte varselet. De skal sende merknadene til deg, ikke til kommunen.

Skriver alle under på at de ikke har innvendinger, kan du søke med en gang.

### Har du fått et nabovarsel?

Er du fornøyd med planene, trenger du ikke gjøre noe. Har du innvendinger, skriv til den som varslet deg innen fristen. Legg vekt på det som gjelder deg, for eksempel utsikt, sol, støy eller avstand. Får naboen tillatelse likevel, har du {klagefrist} på deg til å klage på tillatelsen.`,
      en: `Your neighbours have {nabovarsel-frist} to answer, counted from the day you sent the notice. They must send their comments to you, not to the municipality.

If all of them sign that they have no objections, you can apply at once.

### Have you received a notice?

If you are happy with the plans, you need not do anything. If you have objections, write to the person who notified you before the time is up. Say what concerns you, for example the view, sunlight, noise or distance. If your neighbour gets the permit all the same, you have {klagefrist} to appeal against it.`,
    }),
    howToApply: [
      {
        id: 'liste',
        text: {
          nn: 'Få lista over naboar og gjenbuarar frå kommunen eller frå den digitale løysinga.',
          nb: 'Få listen over naboer og gjenboere fra kommunen eller fra den digitale løsningen.',
          en: 'Get the list of neighbours from the municipality or from the online service.',
        },
      },
      {
        id: 'fyll-ut',
        text: {
          nn: 'Skriv kva du skal byggje, og kvar på tomta det skal stå.',
          nb: 'Skriv hva du skal bygge, og hvor på tomten det skal stå.',
          en: 'Say what you will build, and where on the plot.',
        },
      },
      {
        id: 'vedlegg',
        text: {
          nn: 'Legg ved dei same teikningane og det same kartet som du sender til kommunen.',
          nb: 'Legg ved de samme tegningene og det samme kartet som du sender til kommunen.',
          en: 'Add the same drawings and map as you send to the municipality.',
        },
      },
      {
        id: 'send',
        text: {
          nn: 'Send varselet, og ta vare på kvitteringane.',
          nb: 'Send varselet, og ta vare på kvitteringene.',
          en: 'Send the notice, and keep the receipts.',
        },
      },
      {
        id: 'svar',
        text: {
          nn: 'Har nokon innvendingar, skriv svaret ditt til kvar av dei.',
          nb: 'Har noen innvendinger, skriv svaret ditt til hver av dem.',
          en: 'If anyone objects, write down your answer to each objection.',
        },
      },
      {
        id: 'soknad',
        text: {
          nn: 'Legg kvitteringar, merknader og svar ved byggjesøknaden.',
          nb: 'Legg kvitteringer, merknader og svar ved byggesøknaden.',
          en: 'Add receipts, comments and answers to your building application.',
        },
      },
    ],
    documents: [
      {
        id: 'situasjonskart',
        what: {
          nn: 'Kart over tomta der tiltaket er teikna inn',
          nb: 'Kart over tomten der tiltaket er tegnet inn',
          en: 'A map of the plot with the project drawn in',
        },
        url: { fact: 'situasjonskart-skjema' },
      },
      {
        id: 'fasade',
        what: {
          nn: 'Teikningar som viser høgd og fasade',
          nb: 'Tegninger som viser høyde og fasade',
          en: 'Drawings showing height and façade',
        },
      },
      {
        id: 'dispensasjon',
        what: {
          nn: 'Opplysning om kva regel du vil ha unntak frå',
          nb: 'Opplysning om hvilken regel du vil ha unntak fra',
          en: 'Which rule you want an exemption from',
        },
        when: {
          nn: 'Når du søkjer om dispensasjon',
          nb: 'Når du søker om dispensasjon',
          en: 'When you apply for an exemption',
        },
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
      sendTo: { nn: 'den som sende varselet', nb: 'den som sendte varselet', en: 'whoever sent the notice' },
      text: {
        nn: 'Varselet er ikkje eit vedtak, så det kan du ikkje klage på. Får naboen løyve, kan du klage på løyvet, også når du ikkje svarte på varselet.',
        nb: 'Varselet er ikke et vedtak, så det kan du ikke klage på. Får naboen tillatelse, kan du klage på tillatelsen, også når du ikke svarte på varselet.',
        en: 'The notice is not a decision, so you cannot appeal against it. If your neighbour gets a permit, you can appeal against that, even if you did not answer the notice.',
      },
    },
    legalBasis: [
      {
        id: 'varsel',
        law: 'LOV-2008-06-27-71',
        section: '§ 21-3',
        name: {
          nn: 'Plan- og bygningslova, nabovarsel',
          nb: 'Plan- og bygningsloven, nabovarsel',
          en: 'Planning and Building Act, notice to neighbours',
        },
      },
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
