import type { Override } from '../../src/contract/index.ts'
import { text } from '../write.ts'
import { NGIR, parishCouncil } from './bodies.ts'
import { overridesOf } from './overrides-of.ts'

const of = overridesOf('lindas')

/** What is different in Lindås. */
export const overrides: Override[] = [
  of(
    'renovasjon',
    {
      moreInfo: {
        mode: 'addAfter',
        content: [
          {
            id: 'ngir',
            url: 'https://www.ngir.no/',
            type: 'page',
            label: {
              nn: 'Opningstider og varsel hos NGIR',
              nb: 'Åpningstider og varsler hos NGIR',
              en: 'Opening hours and alerts from NGIR (in Norwegian)',
            },
          },
        ],
      },
    },
    { who: 'body', body: NGIR },
  ),
  of('barnehageplass', {
    price: {
      mode: 'addAfter',
      content: [
        {
          id: 'for-seint',
          amount: { ore: 300_00 },
          what: { nn: 'Henting etter stengjetid', nb: 'Henting etter stengetid', en: 'Picking up after closing time' },
          unit: { nn: 'per påbyrja halvtime', nb: 'per påbegynt halvtime', en: 'per half hour or part of it' },
          condition: {
            nn: 'Berre i kommunale barnehagar',
            nb: 'Bare i kommunale barnehager',
            en: 'Only in municipal kindergartens',
          },
        },
      ],
    },
  }),
  of('sfo', {
    complaint: {
      mode: 'addAfter',
      content: {
        hasRight: true,
        text: {
          nn: 'Vil du ha hjelp til å skrive klaga, kan du få ein prat på skulekontoret i Knarvik kvar tysdag.',
          nb: 'Vil du ha hjelp til å skrive klagen, kan du få en prat på skolekontoret i Knarvik hver tirsdag.',
          en: 'If you want help with writing the appeal, you can drop by the school office in Knarvik every Tuesday.',
        },
      },
    },
  }),
  of('byggjesoknad', {
    processingTime: {
      mode: 'replace',
      content: {
        usual: { fact: 'byggjesoknad-svartid' },
        text: {
          nn: 'I Lindås er det mange saker om våren. Søkjer du mellom oktober og januar, går det som regel fortare.',
          nb: 'I Lindås er det mange saker om våren. Søker du mellom oktober og januar, går det som regel fortere.',
          en: 'Lindås has many cases in spring. If you apply between October and January, it usually goes faster.',
        },
      },
    },
    legalBasis: {
      mode: 'addAfter',
      content: [
        {
          id: 'strandsona',
          law: 'LOV-2008-06-27-71',
          section: '§ 1-8',
          name: {
            nn: 'Plan- og bygningslova, byggjeforbod langs sjøen',
            nb: 'Plan- og bygningsloven, byggeforbud langs sjøen',
            en: 'Planning and Building Act, ban on building by the sea',
          },
        },
      ],
    },
  }),
  of('legevakt', {
    whatYouGet: {
      mode: 'addAfter',
      content: text({
        nn: `Legevakta ligg i same huset som helsestasjonen i Knarvik. Bruk inngangen på baksida etter kl. 16.00. Bussen stoppar rett utanfor, og det er sett av plassar til bilar ved døra.`,
        nb: `Legevakten ligger i samme hus som helsestasjonen i Knarvik. Bruk inngangen på baksiden etter kl. 16.00. Bussen stopper rett utenfor, og det er satt av plasser til biler ved døren.`,
        en: `The clinic is in the same building as the child health centre in Knarvik. Use the back entrance after 4 pm. The bus stops right outside, and there is parking by the door.`,
      }),
    },
  }),
  of('helsestasjon', {
    howToApply: {
      mode: 'inherit',
      content: [
        {
          id: 'ope-hus',
          text: {
            nn: 'Kom innom på ope hus tysdagar om du berre vil vege barnet.',
            nb: 'Kom innom på åpent hus tirsdager om du bare vil veie barnet.',
            en: 'Drop in on Tuesdays if you only want your baby weighed.',
          },
        },
      ],
    },
  }),
  of('okonomisk-sosialhjelp', {
    otherWays: {
      mode: 'replace',
      content: text({
        nn: `Nav Lindås har søknaden på papir og ein PC du kan låne i mottaket. Er det vanskeleg å kome til Knarvik, kan ein rettleiar møte deg på biblioteket eller ringje deg opp.`,
        nb: `Nav Lindås har søknaden på papir og en PC du kan låne i mottaket. Er det vanskelig å komme til Knarvik, kan en veileder møte deg på biblioteket eller ringe deg opp.`,
        en: `Nav Lindås has paper forms and a computer you can use in the reception. If it is hard to get to Knarvik, an adviser can meet you at the library or call you.`,
      }),
    },
  }),
  of('innsyn-i-dokument', { moreInfo: { mode: 'hide' } }),
  of('kulturskule', {
    whatYouGet: {
      mode: 'addAfter',
      content: text({
        nn: `I Lindås har kulturskulen også hardingfele, film og animasjon. Kvar vår set elevane opp ei framsyning i lag med det lokale korpset.`,
        nb: `I Lindås har kulturskolen også hardingfele, film og animasjon. Hver vår setter elevene opp en forestilling sammen med det lokale korpset.`,
        en: `In Lindås you can also learn the Hardanger fiddle, film and animation. Every spring the pupils stage a show together with the local band.`,
      }),
    },
  }),
  of('leige-lokale', {
    whatYouGet: {
      mode: 'addAfter',
      content: text({
        nn: `I Lindås er kultursalen i Knarvik den største, med scene, lys og plass til 300. Symjebassenget kan lag leige i helgane når ein badevakt er med.`,
      }),
    },
  }),
  of('eigenberedskap', {
    whatYouGet: {
      mode: 'addAfter',
      content: text({
        nn: `Bur du ute i skjergarden, kan det ta lenger tid før hjelpa når fram. Hald difor eit større lager, og avtal med naboar som har båt. Kommunen har naudstraum på Seim, i Knarvik og på Lindås.`,
        nb: `Bor du ute i skjærgården, kan det ta lengre tid før hjelpen når fram. Ha derfor et større lager, og avtal med naboer som har båt. Kommunen har nødstrøm på Seim, i Knarvik og på Lindås.`,
        en: `If you live out among the islands, it can take longer before help reaches you. Keep a larger store, and make plans with neighbours who have a boat. The municipality has emergency power at Seim, in Knarvik and at Lindås.`,
      }),
    },
  }),
  of(
    'sommarjobb-ungdom',
    {},
    {
      who: 'nobody',
      body: { name: { nn: 'Nav', nb: 'Nav', en: 'Nav' }, url: 'https://arbeidsplassen.nav.no/' },
      note: {
        nn: 'På Arbeidsplassen finn du ledige sommarjobbar i nærleiken.',
        nb: 'På Arbeidsplassen finner du ledige sommerjobber i nærheten.',
        en: 'Arbeidsplassen lists summer jobs in the area.',
      },
    },
  ),
  of('tommeplan', {}, { who: 'body', body: NGIR }),
  of('gjenvinningsstasjon', {}, { who: 'body', body: NGIR }),
  of('tomming-av-slamavskiljar', {}, { who: 'body', body: NGIR }),
  of('gravplass', {}, { who: 'body', body: parishCouncil('Lindås', 'i Lindås', 'lindas') }),
]
