import type { Override } from '../../src/contract/index.ts'
import { text } from '../write.ts'
import { BIR, parishCouncil } from './bodies.ts'
import { overridesOf } from './overrides-of.ts'

const of = overridesOf('osteroy')

/** What is different on Osterøy. The text about chimney sweeping is written in bokmål only, by the fire service. */
export const overrides: Override[] = [
  of('barnehageplass', {
    whatYouGet: {
      mode: 'replace',
      content: text({
        nn: `
          Barnehagane på Osterøy er små og ligg tett på skog, fjord og beite. Barna er ute kvar dag, og kvar avdeling har ein fast turdag. Frukt og grøt er med i kostpengane.

          Fire av barnehagane er kommunale og éin er privat. Alle har opningstid som passar for deg som pendlar til Bergen.

          - Småbarn har eigne grupper med få barn.
          - Femåringane har førskuleklubb i lag på tvers av bygdene.
          - Du får syskenmoderasjon også når barna går i ulike barnehagar.`,
        nb: `
          Barnehagene på Osterøy er små og ligger tett på skog, fjord og beite. Barna er ute hver dag, og hver avdeling har en fast turdag. Frukt og grøt er med i kostpengene.

          Fire av barnehagene er kommunale og én er privat. Alle har åpningstid som passer for deg som pendler til Bergen.

          - Småbarn har egne grupper med få barn.
          - Femåringene har førskoleklubb sammen på tvers av bygdene.
          - Du får søskenmoderasjon også når barna går i ulike barnehager.`,
        en: `
          The kindergartens on Osterøy are small and close to forest, fjord and pasture. The children are outdoors every day, and each group has a weekly outing. Fruit and porridge are part of the meal fee.

          Four of the kindergartens are municipal and one is private. All have opening hours that suit parents who commute to Bergen.

          - The youngest children have groups of their own with few children.
          - Five-year-olds from all over the island meet in a pre-school club.
          - You get the sibling discount even when your children go to different kindergartens.`,
      }),
    },
  }),
  of(
    'renovasjon',
    {
      moreInfo: {
        mode: 'addAfter',
        content: [
          {
            id: 'bir',
            url: 'https://www.bir.no/',
            type: 'page',
            label: {
              nn: 'Opningstider og tømmedagar hos BIR',
              nb: 'Åpningstider og tømmedager hos BIR',
              en: 'Opening hours and collection days from BIR (in Norwegian)',
            },
          },
        ],
      },
    },
    { who: 'body', body: BIR },
  ),
  of('sfo', {
    price: {
      mode: 'addAfter',
      content: [
        {
          id: 'skulefri',
          amount: { ore: 250_00 },
          what: { nn: 'Dag i skuleferien', nb: 'Dag i skoleferien', en: 'A day in the school holidays' },
          unit: { nn: 'per dag', nb: 'per dag', en: 'per day' },
        },
      ],
    },
  }),
  of('feiing-og-tilsyn', {
    whatYouGet: {
      mode: 'replace',
      content: text({
        nb: `Feieren på Osterøy varsler deg med SMS minst fem dager før. Har du hytte uten vei, avtaler vi hvor vi møtes, og du tar med nøkkel. Under tilsynet går vi gjennom røykvarsler, slukkeutstyr og rømningsveier sammen med deg. Etterpå får du en kort rapport på e-post.`,
      }),
    },
  }),
  of('byggjesoknad', {
    moreInfo: { mode: 'hide' },
    legalBasis: {
      mode: 'addAfter',
      content: [
        {
          id: 'avkoyrsle',
          law: 'LOV-1963-06-21-23',
          section: '§ 40',
          name: {
            nn: 'Veglova, løyve til ny avkøyrsle',
            nb: 'Veglova, tillatelse til ny avkjørsel',
            en: 'The Roads Act, permission for a new driveway',
          },
        },
      ],
    },
  }),
  of('legevakt', {
    whatYouGet: {
      mode: 'addAfter',
      content: text({
        nn: `Ring alltid før du køyrer til Lonevåg om natta. Er det dårleg føre over fjellet, kan sjukepleiaren sende bil eller båt.`,
        nb: `Ring alltid før du kjører til Lonevåg om natten. Er det dårlig føre over fjellet, kan sykepleieren sende bil eller båt.`,
        en: `Always call before you drive to Lonevåg at night. When the road across the hills is bad, the nurse can send a car or a boat.`,
      }),
    },
  }),
  of('heimesjukepleie', {
    otherWays: {
      mode: 'replace',
      content: text({
        nn: `Ring Tenestekontoret, så kjem ein sjukepleiar heim til deg og fyller ut søknaden i lag med deg. På Innbyggartorget får du han på papir.`,
        nb: `Ring Tjenestekontoret, så kommer en sykepleier hjem til deg og fyller ut søknaden sammen med deg. På Innbyggertorget får du den på papir.`,
        en: `Call the health and care services office, and a nurse comes to your home and fills in the application together with you. You can get it on paper at the service centre.`,
      }),
    },
  }),
  of('skuleskyss', {
    complaint: {
      mode: 'addAfter',
      content: {
        hasRight: true,
        text: {
          nn: 'Gjeld klaga ein veg på Osterøy, er det fint om du legg ved bilete av staden og skriv når på dagen barnet går der.',
          nb: 'Gjelder klagen en vei på Osterøy, er det fint om du legger ved bilder av stedet og skriver når på dagen barnet går der.',
          en: 'If the appeal is about a road on Osterøy, please add photos of the place and say at what time of day your child walks there.',
        },
      },
    },
  }),
  of('kulturskule', {
    whatYouGet: {
      mode: 'addAfter',
      content: text({
        nn: `På Osterøy kan du lære mellom anna trekkspel, slagverk, dans og teikning. Timane er etter skuletid i Valestrandsfossen, Lonevåg og Haus.`,
        nb: `På Osterøy kan du blant annet lære trekkspill, slagverk, dans og tegning. Timene er etter skoletid i Valestrandsfossen, Lonevåg og Haus.`,
        en: `On Osterøy you can learn the accordion, percussion, dance and drawing, among other things. Lessons are after school in Valestrandsfossen, Lonevåg and Haus.`,
      }),
    },
    changes: {
      mode: 'inherit',
      content: text({
        nn: `Du kan byte instrument ved jul om det er ledig plass hos ein annan lærar.`,
        nb: `Du kan bytte instrument ved jul hvis det er ledig plass hos en annen lærer.`,
        en: `You can change instrument at Christmas if another teacher has room.`,
      }),
    },
  }),
  of('leige-lokale', {
    whatYouGet: {
      mode: 'addAfter',
      content: text({
        nn: `Gymsalane på øya har kvar sin vaktmeister, og der hentar du nøkkelen. Treng du bord og stolar til bryllaup, kan dei køyrast frå hallen i Lonevåg.`,
      }),
    },
  }),
  of('eigenberedskap', {
    whatYouGet: {
      mode: 'addAfter',
      content: text({
        nn: `Er brua eller ferja stengd, må øya klare seg sjølv ei tid. Fyll tanken når storm er varsla, og hent faste medisinar i god tid. Nødnett og lokalradio held det gåande lengst.`,
        nb: `Er broen eller fergen stengt, må øya klare seg selv en tid. Fyll tanken når storm er varslet, og hent faste medisiner i god tid. Nødnett og lokalradio holder det gående lengst.`,
        en: `If the bridge or the ferry is closed, the island must manage on its own for a while. Fill the tank when a storm is forecast, and fetch regular medicines in good time. The emergency network and local radio last the longest.`,
      }),
    },
  }),
  of(
    'situasjonskart',
    {},
    {
      who: 'nobody',
      body: { name: { nn: 'Infoland', nb: 'Infoland', en: 'Infoland' }, url: 'https://www.infoland.no/' },
      note: {
        nn: 'Der kan du bestille kart som gjeld eigedomar på Osterøy.',
        nb: 'Der kan du bestille kart som gjelder eiendommer på Osterøy.',
        en: 'You can order maps of properties on Osterøy there.',
      },
    },
  ),
  of('tommeplan', {}, { who: 'body', body: BIR }),
  of('gjenvinningsstasjon', {}, { who: 'body', body: BIR }),
  of('tomming-av-slamavskiljar', {}, { who: 'body', body: BIR }),
  of('gravplass', {}, { who: 'body', body: parishCouncil('Osterøy', 'på Osterøy', 'osteroy') }),
]
