import type { Finding, IsoInstant, Lang, SlotKind, SlotName, Theme } from '@innbyggarportal/shared-content/contract'
import type {
  JoinedContents,
  ResolvedBlock,
  ResolvedContact,
  Said,
  ShownWeek,
} from '@innbyggarportal/shared-content/resolve'
import type { PageRef } from './page-ref.ts'

export type { ResolvedBlock, ResolvedContact, ResolvedInline, Said } from '@innbyggarportal/shared-content/resolve'

/** A link within the portal. */
export interface NavLink {
  label: string
  path: string
  isCurrent?: true
}
/** A service in a list. `note` says so when it is not offered here; `thingAt` is where in the title the word it is sorted by begins. */
export interface ServiceLink {
  title: Said
  path: string
  note?: string
  thingAt?: number
}

/** What every page of a portal shows around its own content. */
export interface SiteView {
  kommune: string
  /** «Osterøy kommune». */
  name: string
  isDemo: boolean
  landscape: Theme['landscape']
  themeHref: string
  homePath: string
  searchPath: string
  menu: NavLink[]
  /** This page in the portal's languages; empty when there is only one. */
  languages: { lang: Lang; name: string; path: string; isCurrent: boolean }[]
  footer: { contact?: FooterContact; links: NavLink[] }
}
/** The switchboard without what is true today only: the footer stands on every page and should not change each night. */
export type FooterContact = Pick<ResolvedContact, 'name' | 'phone' | 'email' | 'address'> & {
  week: ShownWeek
  seasons?: { label: string; week: ShownWeek }[]
}

interface Base extends PageRef {
  title: string
  /** Set when the title is in another language than the page. */
  titleLang?: Lang
  description: string
  site: SiteView
  canonical: string
  /** The same page in every language of the portal, absolute; empty when there is only one. */
  alternates: { lang: Lang; href: string }[]
  breadcrumb: NavLink[]
  /** When time will change this page, alone or by a planned change, at the earliest. */
  changesAt?: IsoInstant
  findings: Finding[]
}

export interface ThemeTeaser extends NavLink {
  examples: ServiceLink[]
}
export interface LetterGroup {
  letter: string
  services: ServiceLink[]
}

/** Something to do online: a button, and in words what awaits behind it (login, minutes, deadline). */
export interface ActionView {
  id: string
  label: Said
  url?: string
  fallback?: Said
  facts: string[]
}
/** A price with its conditions as sentences. */
export interface PriceView {
  id: string
  what: Said
  amount: Said
  unit?: Said
  notes: Said[]
}
/** A place with its hours in lines: the week, parts of the year with a week of their own, and days that differ. */
export type PlaceView = ResolvedContact & { hourLines?: string[] }
/** All the kommune's units of one kind, under their common name. */
export interface PlacesView {
  id: string
  label: string
  units: PlaceView[]
}
/** Whoever answers; `elsewhere` is the way on when nobody has been named. */
export interface ContactRowView {
  id: string
  about?: Said
  contact?: ResolvedContact
  elsewhere?: NavLink
}
/** A block of text. A table has a name of its own on the page, because a wide one is a region that scrolls. */
export type ViewBlock =
  Exclude<ResolvedBlock, { type: 'table' }> | (Extract<ResolvedBlock, { type: 'table' }> & { label: string })
/** What each kind of slot holds once its links within the portal are addresses and its dates are words. */
export type ViewContents = Omit<JoinedContents, 'text' | 'links' | 'related' | 'prices' | 'places' | 'contacts'> & {
  text: ViewBlock[]
  links: ActionView[]
  related: ServiceLink[]
  prices: PriceView[]
  places: PlacesView[]
  contacts: ContactRowView[]
}
/** One piece of a section, in one language. */
export interface PartView<K extends SlotKind = SlotKind> {
  content: ViewContents[K]
  lang: Lang
}
/** A slot as the page shows it, under the citizen's question. */
export type SectionView = {
  [K in SlotKind]: { slot: SlotName; id: string; kind: K; heading: string; parts: PartView<K>[] }
}[SlotKind]

/** Whoever answers when it is not the kommune itself. */
export interface ResponsibleView {
  sentence: string
  isNobodyHere: boolean
  links: { label: string; href: string }[]
  note?: Said
}

/** First on a page whose service is described in a language its readers cannot be expected to read: where to read of it, what to do, whom to call. */
export interface ShortPageView {
  sentence: string
  instead: { title: Said; lang: Lang; path: string }
  actions: ActionView[]
  phone?: { text: string; href: string; of: Said }
}

export interface HomeView extends Base {
  kind: 'home'
  welcome?: Said
  topTasks: ServiceLink[]
  lifeEvents: NavLink[]
  themes: ThemeTeaser[]
  contact?: ResolvedContact
}
export interface ServicesView extends Base {
  kind: 'services'
  groups: LetterGroup[]
}
export interface ServiceView extends Base {
  kind: 'service'
  lead: PartView<'text'>[]
  responsible?: ResponsibleView
  short?: ShortPageView
  sections: SectionView[]
  /** Said at the top when some of the text is in another language than the page. */
  otherLanguages?: string
  checkedAt?: string
}
export interface ThemeView extends Base {
  kind: 'theme'
  services: ServiceLink[]
}
export interface LifeEventView extends Base {
  kind: 'lifeEvent'
  services: ServiceLink[]
}
export interface SearchView extends Base {
  kind: 'search'
  groups: LetterGroup[]
}
export interface ContactView extends Base {
  kind: 'contact'
  main?: ResolvedContact
  others: ResolvedContact[]
}
export interface NewsView extends Base {
  kind: 'news'
}
export interface AccessibilityView extends Base {
  kind: 'accessibility'
  statement?: string
  contact?: ResolvedContact
}
/** `contacts` are the data protection officer, and the switchboard. */
export interface PrivacyView extends Base {
  kind: 'privacy'
  contacts: ResolvedContact[]
}
export interface NotFoundView extends Base {
  kind: 'notFound'
  topTasks: ServiceLink[]
}

/** Everything one page shows, and nothing else. */
export type PageView =
  | HomeView
  | ServicesView
  | ServiceView
  | ThemeView
  | LifeEventView
  | SearchView
  | ContactView
  | NewsView
  | AccessibilityView
  | PrivacyView
  | NotFoundView
