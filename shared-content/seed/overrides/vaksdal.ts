import type { Override } from '../../src/contract/index.ts'
import { text } from '../write.ts'
import { BIR, parishCouncil } from './bodies.ts'
import { overridesOf } from './overrides-of.ts'

const of = overridesOf('vaksdal')

/** What is different in Vaksdal. The place of the emergency clinic is not described yet, which shows as a finding. */
export const overrides: Override[] = [
  of(
    'renovasjon',
    {
      otherWays: {
        mode: 'addAfter',
        content: text({
          nn: `Er vegen stengd av ras eller snø på hentedagen, kjem bilen neste vyrkedag. Bur du i Eksingedalen, får du beskjed på SMS.`,
          nb: `Er veien stengt av ras eller snø på hentedagen, kommer bilen neste virkedag. Bor du i Eksingedalen, får du beskjed på SMS.`,
        }),
      },
    },
    { who: 'body', body: BIR },
  ),
  of('byggjesoknad', {
    legalBasis: {
      mode: 'addAfter',
      content: [
        {
          id: 'ras',
          law: 'FOR-2017-06-19-840',
          section: '§ 7-3',
          name: {
            nn: 'Byggteknisk forskrift, tryggleik mot skred',
            nb: 'Byggteknisk forskrift, sikkerhet mot skred',
            en: 'Building regulations, safety against landslides',
          },
        },
      ],
    },
    documents: {
      mode: 'addAfter',
      content: [
        {
          id: 'skred',
          what: { nn: 'Vurdering av skredfaren frå ein fagkunnig', nb: 'Vurdering av skredfaren fra en fagkyndig' },
          when: { nn: 'Når tomta ligg i eit aktsemdsområde', nb: 'Når tomten ligger i et aktsomhetsområde' },
        },
      ],
    },
  }),
  of('barnehageplass', {
    howToApply: {
      mode: 'inherit',
      content: [
        {
          id: 'besok',
          text: {
            nn: 'Kom på besøksdagen i februar og sjå barnehagen før du vel.',
            nb: 'Kom på besøksdagen i februar og se barnehagen før du velger.',
          },
        },
      ],
    },
    contact: {
      mode: 'addAfter',
      content: [
        {
          id: 'ppt',
          role: 'ppt',
          about: { nn: 'Barn som treng ekstra hjelp i barnehagen', nb: 'Barn som trenger ekstra hjelp i barnehagen' },
        },
      ],
    },
  }),
  of('meld-feil-veg', {
    urgent: {
      mode: 'addAfter',
      content: [
        {
          id: 'ras',
          phone: '55550408',
          label: { nn: 'Ras, stein eller tre i vegen', nb: 'Ras, stein eller tre i veien' },
          note: {
            nn: 'Døgnvakta svarer heile døgnet. Ikkje gå ut av bilen for å rydde sjølv.',
            nb: 'Døgnvakten svarer hele døgnet. Ikke gå ut av bilen for å rydde selv.',
          },
        },
      ],
    },
  }),
  of('skulestart', {
    whatYouGet: {
      mode: 'addAfter',
      content: text({
        nn: `I Vaksdal får alle førsteklassingar refleksvest og sekk frå kommunen. Dei som skal køyre buss, får prøve turen saman med ein vaksen i juni.`,
        nb: `I Vaksdal får alle førsteklassinger refleksvest og sekk fra kommunen. De som skal kjøre buss, får prøve turen sammen med en voksen i juni.`,
      }),
    },
  }),
  of('eigedomsskatt', {
    otherWays: {
      mode: 'addAfter',
      content: text({
        nn: `I mars held skattekontoret i Dale ope to kveldar, så du kan få forklart takseringa før du klagar.`,
        nb: `I mars holder skattekontoret i Dale åpent to kvelder, så du kan få forklart takseringen før du klager.`,
      }),
    },
  }),
  of('sjukeheimsplass', {
    otherWays: {
      mode: 'replace',
      content: text({
        nn: `Koordineringskontoret hjelper deg med søknaden over telefon eller heime. Ein nær pårørande kan skrive for deg når du har sagt at det er greitt.`,
        nb: `Koordineringskontoret hjelper deg med søknaden på telefon eller hjemme. En nær pårørende kan skrive for deg når du har sagt at det er greit.`,
      }),
    },
  }),
  of('kulturskule', {
    whatYouGet: {
      mode: 'addAfter',
      content: text({
        nn: `I Vaksdal er det undervisning både i Dale og på Vaksdal, og toget tek deg mellom. Korpsa låner ut instrument gratis til nye elevar.`,
        nb: `I Vaksdal er det undervisning både i Dale og på Vaksdal, og toget tar deg mellom. Korpsene låner ut instrumenter gratis til nye elever.`,
      }),
    },
    price: {
      mode: 'addAfter',
      content: [{ id: 'kor', amount: 'free', what: { nn: 'Barnekor og prøvetimar', nb: 'Barnekor og prøvetimer' } }],
    },
  }),
  of('leige-lokale', {
    whatYouGet: {
      mode: 'addAfter',
      content: text({
        nn: `I Dale kan lag leige kinosalen med storskjerm, og på Stamnes er det gamle skulehuset ope for overnatting på tur.`,
      }),
    },
  }),
  of('eigenberedskap', {
    whatYouGet: {
      mode: 'addAfter',
      content: text({
        nn: `I dalane våre kan ras stengje både veg og jernbane. Følg med på skredvarselet, og hald deg unna elva når isen går. Er telefonen død, er brannstasjonane i Dale og på Vaksdal bemanna.`,
        nb: `I dalene våre kan ras stenge både vei og jernbane. Følg med på skredvarselet, og hold deg unna elven når isen går. Er telefonen død, er brannstasjonene i Dale og på Vaksdal bemannet.`,
      }),
    },
  }),
  of('innsyn-i-dokument', { moreInfo: { mode: 'hide' } }),
  of(
    'tilskot-lag-og-organisasjonar',
    {},
    {
      who: 'nobody',
      body: {
        name: { nn: 'Vestland fylkeskommune', nb: 'Vestland fylkeskommune' },
        url: 'https://www.vestlandfylke.no/',
      },
      note: {
        nn: 'Fylkeskommunen har tilskot som lag i Vaksdal kan søkje på.',
        nb: 'Fylkeskommunen har tilskudd som lag i Vaksdal kan søke på.',
      },
    },
  ),
  of('tommeplan', {}, { who: 'body', body: BIR }),
  of('gjenvinningsstasjon', {}, { who: 'body', body: BIR }),
  of('tomming-av-slamavskiljar', {}, { who: 'body', body: BIR }),
  of('gravplass', {}, { who: 'body', body: parishCouncil('Vaksdal', 'i Vaksdal', 'vaksdal') }),
]
