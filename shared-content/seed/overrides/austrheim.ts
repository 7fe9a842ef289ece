import type { Override } from '../../src/contract/index.ts'
import { text } from '../write.ts'
import { NGIR, parishCouncil } from './bodies.ts'
import { overridesOf } from './overrides-of.ts'

const of = overridesOf('austrheim')

/** What is different in Austrheim. */
export const overrides: Override[] = [
  of(
    'renovasjon',
    {
      changes: {
        mode: 'addAfter',
        content: text({
          nn: `Bur du på ei øy utan veg, leverer du avfallet i containeren på kaien. Då betaler du ein lågare sats, og du treng ikkje søkje om det.`,
          en: `If you live on an island without a road, you leave your waste in the container at the quay. You then pay a lower rate, and you do not have to apply for it.`,
        }),
      },
    },
    { who: 'body', body: NGIR },
  ),
  of('helsestasjon', { places: { mode: 'hide' } }),
  of('sfo', {
    otherWays: {
      mode: 'replace',
      content: text({
        nn: `Snakk med SFO-leiaren når du leverer barnet, eller ring skulen. Dei skriv søknaden for deg på fem minutt.`,
        en: `Talk to the leader of the after-school programme when you bring your child, or call the school. They will write the application for you in five minutes.`,
      }),
    },
  }),
  of('legevakt', {
    whatYouGet: {
      mode: 'addAfter',
      content: text({
        nn: `Legevakta for ytre Nordhordland har éin lege om natta. Legen kan difor vere ute i sjukebesøk når du kjem, så det er viktig at du ringjer først. Bur du på ei øy, hentar redningsskøyta deg når det trengst.`,
        en: `The clinic for outer Nordhordland has one doctor at night. The doctor may be out on a visit when you come, so it is important to call first. If you live on an island, the rescue boat can fetch you.`,
      }),
    },
  }),
  of('byggjesoknad', {
    legalBasis: {
      mode: 'addAfter',
      content: [
        {
          id: 'kulturminne',
          law: 'LOV-1978-06-09-50',
          section: '§ 9',
          name: {
            nn: 'Kulturminnelova, om eldre spor i grunnen',
            nb: 'Kulturminneloven, om eldre spor i grunnen',
            en: 'The Cultural Heritage Act, about old remains in the ground',
          },
        },
      ],
    },
    price: {
      mode: 'addAfter',
      content: [
        {
          id: 'naust',
          amount: { ore: 5000_00 },
          what: { nn: 'Søknad om naust', en: 'Application for a boathouse' },
          decidedBy: { nn: 'Kommunestyret i Austrheim', en: 'The municipal council of Austrheim' },
        },
      ],
    },
  }),
  of(
    'kulturskule',
    {
      whatYouGet: {
        mode: 'addAfter',
        content: text({
          nn: `Elevar frå Austrheim kan velje alle faga. Ein lærar kjem til ungdomsskulen kvar onsdag for dei som spelar i korps.`,
          en: `Pupils from Austrheim can choose any subject. On Wednesdays a teacher comes to the lower secondary school for those who play in the band.`,
        }),
      },
    },
    {
      who: 'body',
      body: {
        name: { nn: 'Kulturskulen i Nordhordland (demo)', en: 'The Nordhordland school of music and arts (demo)' },
        url: 'https://kulturskule.demo.example/',
      },
      note: {
        nn: 'Austrheim kjøper elevplassar der. Undervisninga går føre seg i Knarvik, og skyssen er med.',
        en: 'Austrheim buys places there. Lessons are given in Knarvik, transport included.',
      },
    },
  ),
  of(
    'leige-lokale',
    {},
    {
      who: 'nobody',
      body: {
        name: { nn: 'Grendahuslaga i Austrheim (demo)', en: 'The village halls in Austrheim (demo)' },
        url: 'https://grendahus.demo.example/austrheim',
      },
      note: {
        nn: 'Dei leiger ut salar til lag, øvingar og feiringar.',
        en: 'They let rooms to clubs, rehearsals and celebrations.',
      },
    },
  ),
  of('innsyn-i-dokument', {
    otherWays: {
      mode: 'replace',
      content: text({
        nn: `Kom til Tenestetorget og les papira der, eller be oss sende dei i posten. Du treng verken seie kvifor du spør eller kven du er.`,
        en: `Come to the service centre and read the papers there, or ask us to post them to you. You need not say why you ask or who you are.`,
      }),
    },
  }),
  of('lanekort-bibliotek', {
    whatYouGet: {
      mode: 'addAfter',
      content: text({
        nn: `Med lånekort frå Austrheim kan du låse deg inn på biblioteket frå kl. 07.00 til kl. 22.00, også når ingen er på jobb. Du må vere fylt 16 år og ha vore på eit kort kurs.`,
        en: `With a library card from Austrheim you can let yourself into the library from 7 am to 10 pm, also when nobody is at work. You must be 16 or older and have taken a short course.`,
      }),
    },
  }),
  of('eigenberedskap', {
    whatYouGet: {
      mode: 'addAfter',
      content: text({
        nn: `Her ytst kan storm slå ut både straum og mobilnett samtidig. Ha ein radio klar, og fest båt, hengar og hagemøblar før veret kjem. Ved utslepp frå industrien blir du beden om å gå inn, stengje vindauga og lytte på radio.`,
        en: `Out here a storm can take out both electricity and mobile phones. Have a radio ready, and tie down boats, trailers and garden furniture before the weather comes. If there is a leak from the industry, you will be asked to go indoors, close the windows and listen to the radio.`,
      }),
    },
  }),
  of('startlan', {
    documents: {
      mode: 'inherit',
      content: [{ id: 'takst', what: { nn: 'Takst på bustaden', en: 'A valuation of the home' } }],
    },
  }),
  of('tommeplan', {}, { who: 'body', body: NGIR }),
  of('gjenvinningsstasjon', {}, { who: 'body', body: NGIR }),
  of('tomming-av-slamavskiljar', {}, { who: 'body', body: NGIR }),
  of('gravplass', {}, { who: 'body', body: parishCouncil('Austrheim', 'i Austrheim', 'austrheim') }),
]
