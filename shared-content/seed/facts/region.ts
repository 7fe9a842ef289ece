import type { FactDefinition, FactValue, LocalFact } from '../../src/contract/index.ts'

const weeks = (amount: number): FactValue => ({ type: 'duration', value: { amount, unit: 'weeks' } })
const workingDays = (amount: number): FactValue => ({ type: 'duration', value: { amount, unit: 'workingDays' } })

const IN_THE_DECISION = {
  nn: 'fristen som står i vedtaket',
  nb: 'fristen som står i vedtaket',
  en: 'the time limit given in the decision',
}

/** What every service may lean on: time limits for complaints, who decides them, how soon the kommune answers. */
export const definitions: FactDefinition[] = [
  {
    kind: 'factDefinition',
    key: 'klagefrist',
    type: 'duration',
    binds: 'fixed',
    fallback: IN_THE_DECISION,
    label: { nn: 'Klagefrist', nb: 'Klagefrist', en: 'Time limit for complaints' },
    help: {
      nn: 'Den vanlege fristen for å klage på eit vedtak. Han er lik i heile landet.',
      nb: 'Den vanlige fristen for å klage på et vedtak. Den er lik i hele landet.',
    },
  },
  {
    kind: 'factDefinition',
    key: 'klagefrist-helse',
    type: 'duration',
    binds: 'fixed',
    fallback: IN_THE_DECISION,
    label: {
      nn: 'Klagefrist, helse og omsorg',
      nb: 'Klagefrist, helse og omsorg',
      en: 'Time limit for complaints, health and care',
    },
    help: { nn: 'Pasient- og brukarrettslova § 7-5.', nb: 'Pasient- og brukerrettighetsloven § 7-5.' },
  },
  {
    kind: 'factDefinition',
    key: 'klagefrist-eigedomsskatt',
    type: 'duration',
    binds: 'fixed',
    fallback: {
      nn: 'fristen som står på skattesetelen',
      nb: 'fristen som står på skatteseddelen',
      en: 'the time limit given in your tax notice',
    },
    label: {
      nn: 'Klagefrist, eigedomsskatt',
      nb: 'Klagefrist, eiendomsskatt',
      en: 'Time limit for complaints, property tax',
    },
  },
  {
    kind: 'factDefinition',
    key: 'klageinstans',
    type: 'organisation',
    label: { nn: 'Klageinstans', nb: 'Klageinstans', en: 'Appeal body' },
    fallback: {
      nn: 'klageinstansen som står i vedtaket',
      nb: 'klageinstansen som står i vedtaket',
      en: 'the appeal body named in the decision',
    },
  },
  {
    kind: 'factDefinition',
    key: 'klagenemnd',
    type: 'organisation',
    label: { nn: 'Klagenemnda til kommunen', nb: 'Klagenemnda i kommunen', en: 'The municipality’s own appeal board' },
    help: {
      nn: 'Den folkevalde nemnda som avgjer klagar staten ikkje skal avgjere.',
      nb: 'Den folkevalgte nemnda som avgjør klager staten ikke skal avgjøre.',
    },
    fallback: { nn: 'klagenemnda i kommunen', nb: 'klagenemnda i kommunen', en: 'the municipality’s appeal board' },
  },
  {
    kind: 'factDefinition',
    key: 'svartid-post',
    type: 'duration',
    label: { nn: 'Svartid på post', nb: 'Svartid på post', en: 'Time to answer letters' },
    help: {
      nn: 'Kor lenge folk vanlegvis ventar på første svar på brev og e-post.',
      nb: 'Hvor lenge folk vanligvis venter på første svar på brev og e-post.',
    },
    fallback: { nn: 'kort tid', nb: 'kort tid', en: 'a short time' },
  },
]

const boards: [kommune: string, name: string][] = [
  ['lindas', 'Lindås'],
  ['osteroy', 'Osterøy'],
  ['austrheim', 'Austrheim'],
  ['vaksdal', 'Vaksdal'],
]

export const values: LocalFact[] = [
  { kind: 'localFact', fact: 'klagefrist', scope: 'national', value: weeks(3) },
  { kind: 'localFact', fact: 'klagefrist-helse', scope: 'national', value: weeks(4) },
  { kind: 'localFact', fact: 'klagefrist-eigedomsskatt', scope: 'national', value: weeks(6) },
  {
    kind: 'localFact',
    fact: 'klageinstans',
    scope: 'region',
    value: {
      type: 'organisation',
      value: {
        name: {
          nn: 'Statsforvaltaren i Vestland',
          nb: 'Statsforvalteren i Vestland',
          en: 'the County Governor of Vestland',
        },
        url: 'https://www.statsforvaltaren.no/vestland/',
      },
    },
  },
  ...boards.map(([kommune, name]): LocalFact => ({
    kind: 'localFact',
    fact: 'klagenemnd',
    scope: 'kommune',
    kommune,
    value: {
      type: 'organisation',
      value: {
        name: {
          nn: `klagenemnda i ${name} kommune`,
          nb: `klagenemnda i ${name} kommune`,
          en: `the appeal board of ${name} kommune`,
        },
      },
    },
  })),
  { kind: 'localFact', fact: 'svartid-post', scope: 'region', value: workingDays(10) },
  { kind: 'localFact', fact: 'svartid-post', scope: 'kommune', kommune: 'lindas', value: workingDays(5) },
  {
    kind: 'localFact',
    fact: 'svartid-post',
    scope: 'kommune',
    kommune: 'lindas',
    value: workingDays(3),
    validFrom: '2027-01-01',
  },
  { kind: 'localFact', fact: 'svartid-post', scope: 'kommune', kommune: 'osteroy', value: workingDays(7) },
]
