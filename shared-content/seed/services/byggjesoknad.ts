import { service, text } from '../write.ts'

/** Building permit: plan- og bygningslova §§ 20-1 to 21-10, with the short and the long time limit of § 21-7. */
export default service({
  key: 'byggjesoknad',
  title: { nn: 'Søk om å byggje', nb: 'Søk om å bygge', en: 'Apply to build' },
  losWords: ['byggesak', 'gebyr-for-byggesak', 'klage-pa-byggesak'],
  themes: ['bygg-og-eiendom'],
  lifeEvents: ['byggje'],
  audience: ['citizen', 'business'],
  owner: 'Regionredaksjonen',
  reviewedAt: '2026-10-12',
  reviewBy: '2027-10-12',
  searchWords: [
    'byggesøknad',
    'byggjeløyve',
    'byggetillatelse',
    'garasje',
    'tilbygg',
    'terrasse',
    'anneks',
    'bruksendring',
    'bygesøknad',
    'dispensasjon',
    'ferdigattest',
  ],
  serviceKind: 'permit',
  isStatutory: true,
  result: { nn: 'Byggjeløyve', nb: 'Byggetillatelse', en: 'Building permit' },
  slotRules: { complaint: { rule: 'locked' } },
  slots: {
    summary: text({
      nn: `Skal du byggje nytt, byggje på, rive eller ta eit bygg i bruk til noko anna? Då må du som regel ha løyve frå kommunen før du set i gang. Nokre små bygg kan du setje opp utan å søkje.`,
      nb: `Skal du bygge nytt, bygge på, rive eller ta et bygg i bruk til noe annet? Da må du som regel ha tillatelse fra kommunen før du setter i gang. Noen små bygg kan du sette opp uten å søke.`,
      en: `Are you going to build, extend, demolish or change the use of a building? You usually need a permit from the municipality before you start. Some small buildings do not need one.`,
    }),
    selfService: [
      {
        id: 'soknad',
        url: { fact: 'byggjesoknad-skjema' },
        login: 'substantial',
        level: 3,
        minutes: 60,
        label: { nn: 'Søk om byggjeløyve', nb: 'Søk om byggetillatelse', en: 'Apply for a building permit' },
      },
      {
        id: 'kart',
        url: { fact: 'kommunekart' },
        login: 'none',
        level: 1,
        label: {
          nn: 'Finn planen for eigedomen i kartet',
          nb: 'Finn planen for eiendommen i kartet',
          en: 'Find the zoning plan on the map',
        },
      },
    ],
    otherWays: text({
      nn: `Du kan søkje på papir. Ring byggjesak, så får du tilsendt det du treng.`,
      nb: `Du kan søke på papir. Ring byggesak, så får du tilsendt det du trenger.`,
      en: `You can apply on paper. Call the building office and we will send you what you need.`,
    }),
    whoCanGet: text({
      nn: `Du som eig eller festar ein eigedom, kan søkje sjølv når tiltaket er lite:

- eit tilbygg på inntil 50 kvadratmeter
- ein frittståande garasje, eit uthus eller liknande på inntil 70 kvadratmeter
- bruksendring innanfor di eiga bueining, til dømes frå bod til soverom

Skal du byggje hus, hytte eller noko anna som er større, må eit føretak med fagkunnskap stå ansvarleg og søkje for deg.`,
      nb: `Du som eier eller fester en eiendom, kan søke selv når tiltaket er lite:

- et tilbygg på inntil 50 kvadratmeter
- en frittstående garasje, et uthus eller lignende på inntil 70 kvadratmeter
- bruksendring innenfor din egen boenhet, for eksempel fra bod til soverom

Skal du bygge hus, hytte eller noe annet som er større, må et foretak med fagkunnskap stå ansvarlig og søke for deg.`,
      en: `If you own or lease a property, you can apply yourself for small projects:

- an extension of up to 50 square metres
- a detached garage, shed or similar of up to 70 square metres
- a change of use within your own home, for example from storage room to bedroom

For a house, a cabin or anything larger, a qualified company must take responsibility and apply on your behalf.`,
    }),
    whatYouGet: text({
      nn: `Løyvet seier kva du kan byggje, kor stort det kan vere, og kvar på tomta det skal stå. Det gjeld i tre år. Har du ikkje kome i gang innan då, må du søkje på nytt.

! Bygget skal som hovudregel stå minst fire meter frå nabogrensa.

Lova set fristane for svar. Gjeld søknaden noko lite som følgjer planen, og er han komplett, får du svar innan {byggjesoknad-frist-kort}. Andre søknader kan ta opptil {byggjesoknad-frist-lang}.

Når bygget står ferdig, ber du om ferdigattest. Først med attest eller mellombels bruksløyve kan du flytte inn.`,
      nb: `Tillatelsen sier hva du kan bygge, hvor stort det kan være, og hvor på tomta det skal stå. Den gjelder i tre år. Har du ikke kommet i gang innen da, må du søke på nytt.

! Bygget skal som hovedregel stå minst fire meter fra nabogrensen.

Loven setter fristene for svar. Gjelder søknaden noe lite som følger planen, og er den komplett, får du svar innen {byggjesoknad-frist-kort}. Andre søknader kan ta opptil {byggjesoknad-frist-lang}.

Når bygget står ferdig, ber du om ferdigattest. Først med attest eller midlertidig brukstillatelse kan du flytte inn.`,
      en: `The permit says what you may build, how big it may be and where on the plot it must stand. It is valid for three years. If you have not started by then, you must apply again.

! As a rule, the building must stand at least four metres from the boundary.

The law sets the time limits. A complete application for a small project that follows the plan must be answered within {byggjesoknad-frist-kort}. Other applications can take up to {byggjesoknad-frist-lang}.

When the building is finished, ask for a certificate of completion. You may not move in until you have this certificate or a temporary permit to use the building.`,
    }),
    howToApply: [
      {
        id: 'plan',
        text: {
          nn: 'Slå opp eigedomen i kommunekartet og sjå kva planen tillèt.',
          nb: 'Slå opp eiendommen i kommunekartet og se hva planen tillater.',
          en: 'Look up the property on the municipal map and see what the plan allows.',
        },
      },
      {
        id: 'konferanse',
        text: {
          nn: 'Er du i tvil, be om ein førehandskonferanse med byggjesak.',
          nb: 'Er du i tvil, be om en forhåndskonferanse med byggesak.',
          en: 'If you are in doubt, ask for a meeting with the building office first.',
        },
      },
      {
        id: 'naboar',
        text: {
          nn: 'Varsle naboane, og vent til fristen deira er ute.',
          nb: 'Varsle naboene, og vent til fristen deres er ute.',
          en: 'Notify the neighbours and wait until their time to reply has passed.',
        },
      },
      {
        id: 'send',
        text: {
          nn: 'Send søknaden med alle vedlegga samla.',
          nb: 'Send søknaden med alle vedleggene samlet.',
          en: 'Send the application with all attachments together.',
        },
      },
      {
        id: 'vent',
        text: {
          nn: 'Vent med å grave og byggje til løyvet er på plass.',
          nb: 'Vent med å grave og bygge til tillatelsen er på plass.',
          en: 'Wait until you have the permit before you dig or build.',
        },
      },
    ],
    documents: [
      {
        id: 'kart',
        what: {
          nn: 'Situasjonskart der bygget er teikna inn',
          nb: 'Situasjonskart der bygget er tegnet inn',
          en: 'Site plan with the building drawn in',
        },
        url: { fact: 'situasjonskart-skjema' },
      },
      {
        id: 'teikningar',
        what: {
          nn: 'Teikningar av plan, snitt og fasade med mål',
          nb: 'Tegninger av plan, snitt og fasade med mål',
          en: 'Drawings of floor plan, section and façade with measurements',
        },
      },
      {
        id: 'kvittering',
        what: {
          nn: 'Kvittering for at naboane er varsla',
          nb: 'Kvittering for at naboene er varslet',
          en: 'Receipt showing that the neighbours were notified',
        },
      },
      {
        id: 'merknader',
        what: {
          nn: 'Merknadene frå naboane og svaret ditt på dei',
          nb: 'Merknadene fra naboene og svaret ditt på dem',
          en: 'Comments from neighbours and your reply to them',
        },
        when: {
          nn: 'Dersom nokon har svart på varselet',
          nb: 'Hvis noen har svart på varselet',
          en: 'If anyone replied to the notice',
        },
      },
      {
        id: 'dispensasjon',
        what: {
          nn: 'Grunngitt søknad om dispensasjon',
          nb: 'Begrunnet søknad om dispensasjon',
          en: 'Reasoned application for an exemption',
        },
        when: {
          nn: 'Dersom bygget ikkje følgjer planen',
          nb: 'Hvis bygget ikke følger planen',
          en: 'If the building does not follow the plan',
        },
      },
    ],
    price: [
      {
        id: 'lite-tiltak',
        amount: { fact: 'byggjesoknad-gebyr' },
        what: {
          nn: 'Søknad om tilbygg, garasje eller uthus',
          nb: 'Søknad om tilbygg, garasje eller uthus',
          en: 'Application for an extension, garage or shed',
        },
        condition: { nn: 'Større bygg kostar meir', nb: 'Større bygg koster mer', en: 'Larger buildings cost more' },
        decidedBy: { nn: 'Kommunestyret', nb: 'Kommunestyret', en: 'The municipal council' },
      },
      {
        id: 'rettleiing',
        amount: 'free',
        what: { nn: 'Rettleiing på telefon', nb: 'Veiledning på telefon', en: 'Guidance by phone' },
      },
    ],
    processingTime: {
      usual: { fact: 'byggjesoknad-svartid' },
      text: {
        nn: 'Små søknader går fortare, og store kan ta lengre tid. Manglar det noko i søknaden, skriv vi til deg. Fristen byrjar å gå når alt er på plass.',
        nb: 'Små søknader går fortere, og store kan ta lengre tid. Mangler det noe i søknaden, skriver vi til deg. Fristen begynner å løpe når alt er på plass.',
        en: 'Small applications are quicker, and large ones can take longer. If anything is missing, we will write to you. The time limit starts when everything is in place.',
      },
    },
    changes: text({
      nn: `Blir planane dine annleis etter at du har fått ja, må du søkje om endring før du byggjer.`,
      nb: `Blir planene dine annerledes etter at du har fått ja, må du søke om endring før du bygger.`,
      en: `If your plans change after approval, apply for a change before you build.`,
    }),
    complaint: {
      hasRight: true,
      period: { fact: 'klagefrist' },
      sendTo: { nn: 'byggjesak i kommunen', nb: 'byggesak i kommunen', en: 'the building office of the municipality' },
      appealBody: { fact: 'klageinstans' },
      text: {
        nn: 'Også naboar kan klage på eit byggjeløyve.',
        nb: 'Også naboer kan klage på en byggetillatelse.',
        en: 'Neighbours can also appeal against a permit.',
      },
    },
    legalBasis: [
      {
        id: 'soknadsplikt',
        law: 'LOV-2008-06-27-71',
        section: '§§ 20-1 til 20-5',
        name: {
          nn: 'Plan- og bygningslova, kva du må søkje om',
          nb: 'Plan- og bygningsloven, hva du må søke om',
          en: 'Planning and Building Act, what requires an application',
        },
      },
      {
        id: 'fristar',
        law: 'LOV-2008-06-27-71',
        section: '§ 21-7',
        name: {
          nn: 'Plan- og bygningslova, fristar for svar',
          nb: 'Plan- og bygningsloven, frister for svar',
          en: 'Planning and Building Act, time limits',
        },
      },
      {
        id: 'avstand',
        law: 'LOV-2008-06-27-71',
        section: '§ 29-4',
        name: {
          nn: 'Plan- og bygningslova, høgd og avstand til nabogrensa',
          nb: 'Plan- og bygningsloven, høyde og avstand til nabogrensen',
          en: 'Planning and Building Act, height and distance to the boundary',
        },
      },
      {
        id: 'gebyr',
        law: 'LOV-2008-06-27-71',
        section: '§ 33-1',
        name: {
          nn: 'Plan- og bygningslova, gebyr',
          nb: 'Plan- og bygningsloven, gebyr',
          en: 'Planning and Building Act, fees',
        },
      },
    ],
    moreInfo: [
      {
        id: 'dibk',
        url: 'https://www.dibk.no/',
        type: 'guide',
        language: 'nb',
        label: {
          nn: 'Sjå kva du kan byggje utan å søkje, hos Direktoratet for byggkvalitet',
          nb: 'Se hva du kan bygge uten å søke, hos Direktoratet for byggkvalitet',
          en: 'What you can build without applying, from the Norwegian Building Authority',
        },
      },
    ],
    contact: [
      {
        id: 'byggesak',
        role: 'byggesak',
        about: {
          nn: 'Spørsmål om byggjesaka di',
          nb: 'Spørsmål om byggesaken din',
          en: 'Questions about your building case',
        },
      },
    ],
    related: [
      { id: 'nabovarsel', service: 'nabovarsel' },
      { id: 'situasjonskart', service: 'situasjonskart' },
      { id: 'vatn', service: 'vatn-og-avlop' },
      { id: 'innsyn', service: 'innsyn-i-dokument' },
    ],
  },
})
