import type {
  ComplaintKind,
  ComplaintStart,
  DateOrYearly,
  Duration,
  Finding,
  Hours,
  IsoDate,
  IsoInstant,
  Lang,
  LangSpan,
  Link,
  Money,
  Organisation,
  Service,
  SlotKind,
  SlotName,
  TextRun,
  UnitKind,
} from '../contract/index.ts'

/** Who wrote a part: the region («shared») or one kommune. */
export type Origin = { from: 'shared' } | { from: 'kommune'; kommune: string }

/** Words in the language that was chosen for them. Marked on the page when it is not the page's. */
export interface Said {
  text: string
  lang: Lang
}

/** A value as the page says it. Without `value` it is the fallback wording of a fact that is missing here. */
export interface Shown<T> {
  text: string
  lang: Lang
  value?: T
  fact?: string
  /** Of an amount that a fact holds: the first and the last day it holds, as far as is known. */
  from?: IsoDate
  to?: IsoDate
  /** The contact role whose contact has the value. */
  role?: string
}

/** A fact inside running text, as words. */
export interface FilledFact {
  type: 'fact'
  fact: string
  text: string
  lang: Lang
  isMissing: boolean
  href?: string
}
export type ResolvedInline = TextRun | LangSpan | Link | FilledFact
export type ResolvedParagraph = { type: 'paragraph'; children: ResolvedInline[] }
export type ResolvedList = { type: 'list'; ordered: boolean; items: ResolvedInline[][] }
export type ResolvedBlock =
  | ResolvedParagraph
  | ResolvedList
  | { type: 'heading'; level: 3 | 4; children: ResolvedInline[] }
  | { type: 'table'; head: ResolvedInline[][]; rows: ResolvedInline[][][] }
  | { type: 'callout'; tone: 'info' | 'warning' | 'danger'; children: (ResolvedParagraph | ResolvedList)[] }

/** A week in rows: «Måndag–fredag», «9.00–15.30». */
export type ShownWeek = { days: string; hours: string }[]

/** Opening hours in the page's language. Everything here stays true on a page that is kept: what holds on one day names the day. */
export interface ShownHours {
  /** «Måndag 30. november: 09.00–15.30»; «Ope heile døgnet» and «Berre etter avtale» hold whatever the day. */
  today: string
  /** The ordinary week. */
  week: ShownWeek
  /** Parts of the year with a week of their own, that have not passed for good. */
  seasons?: { label: string; week: ShownWeek }[]
  /** Special days that have not passed. */
  special: { date: string; hours: string }[]
  value: Hours
}

export interface ResolvedContact {
  key: string
  name: Said
  unitKind?: UnitKind
  phone?: { text: string; href: string }
  email?: string
  url?: string
  /** The address as it is written, when it leads nowhere: to be read, not followed. */
  unlinkedUrl?: string
  address?: { street: string; postalCode: string; city: string }
  hours?: ShownHours
  note?: Said
}

/** What each kind of slot holds once resolved: words chosen, facts filled, references followed. */
export interface ResolvedContents {
  text: ResolvedBlock[]
  urgent: { id: string; label: Said; phone?: Shown<string>; note?: Said }[]
  /** Without `url` the fact behind it is missing here: `fallback` says what to do instead. */
  links: {
    id: string
    label: Said
    url?: string
    fallback?: Said
    login: 'none' | 'substantial' | 'high'
    level: number
    language?: Lang
    minutes?: number
  }[]
  steps: { id: string; text: Said }[]
  documents: { id: string; what: Said; when?: Said; url?: string }[]
  /** `rolling` deadlines say so in `date.text`. `action` is the row of the action it is the deadline of. */
  deadlines: { id: string; action?: string; what: Said; date: Shown<DateOrYearly>; note?: Said }[]
  /** The prices that hold on the day, and those that come (`isComing`) of things that have none. Free is said: amount.text is «Gratis». */
  prices: {
    id: string
    what: Said
    amount: Shown<Money>
    unit?: Said
    condition?: Said
    decidedBy?: Said
    isComing?: true
    validFrom?: string
    validTo?: string
  }[]
  processing: { legalLimit?: Shown<Duration>; usual?: Shown<Duration>; text?: Said }
  complaint: {
    hasRight: boolean
    /** Absent where it is not said: then it is about a decision. */
    kind?: ComplaintKind
    start?: ComplaintStart
    period?: Shown<Duration>
    sendTo?: Shown<Organisation>
    appealBody?: Shown<Organisation>
    text?: Said
  }
  places: { id: string; unitKind: UnitKind; units: ResolvedContact[] }[]
  legal: { id: string; law: string; section?: string; name: Said; url: string; verifiedAt?: IsoDate }[]
  info: {
    id: string
    label: Said
    url?: string
    fallback?: Said
    type: 'page' | 'brochure' | 'video' | 'guide'
    language?: Lang
  }[]
  contacts: { id: string; role: string; roleLabel: Said; about?: Said; contact?: ResolvedContact }[]
  related: { id: string; service: string; slug: string; title: Said }[]
}

/** One piece of a slot: from one writer, in one language. Rows carry their own language where they differ. */
export interface ResolvedPart<K extends SlotKind = SlotKind> {
  content: ResolvedContents[K]
  lang: Lang
  origin: Origin
}

/** A slot with something in it. `heading` is the citizen's question in the page's language; the lead has none. */
export type ResolvedSlot = {
  [K in SlotKind]: { slot: SlotName; kind: K; heading: string | null; parts: ResolvedPart<K>[] }
}[SlotKind]

export interface ResolvedResponsible {
  who: 'kommune' | 'body' | 'state' | 'nobody'
  body?: { name: Said; phone?: { text: string; href: string }; url?: string }
  note?: Said
  origin: Origin
}

/** A service as one kommune's citizens read it, in one language. */
export interface ResolvedService {
  key: string
  slug: string
  kommune: string
  lang: Lang
  isLocal: boolean
  title: Said
  result?: Said
  serviceKind: Service['serviceKind']
  isStatutory: boolean
  audience: Service['audience']
  themes: string[]
  lifeEvents: string[]
  losWords: string[]
  searchWords: string[]
  owner?: string
  reviewedAt?: string
  responsible: ResolvedResponsible
  /** In the order of the page; empty slots are left out. */
  slots: ResolvedSlot[]
  findings: Finding[]
  /** When time alone will change this page, at the earliest. */
  changesAt?: IsoInstant
}
