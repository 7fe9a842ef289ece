import type { Service } from '../src/contract/index.ts'
import ambulerandeSkjenkeloyve from './services/ambulerande-skjenkeloyve.ts'
import barnehageplass from './services/barnehageplass.ts'
import bekymringForBarn from './services/bekymring-for-barn.ts'
import borgarlegVigsel from './services/borgarleg-vigsel.ts'
import bustotte from './services/bustotte.ts'
import byggjesoknad from './services/byggjesoknad.ts'
import eigedomsskatt from './services/eigedomsskatt.ts'
import eigenberedskap from './services/eigenberedskap.ts'
import fastlege from './services/fastlege.ts'
import feiingOgTilsyn from './services/feiing-og-tilsyn.ts'
import flytteHit from './services/flytte-hit.ts'
import folkevalde from './services/folkevalde.ts'
import gjeldsradgjeving from './services/gjeldsradgjeving.ts'
import gjenvinningsstasjon from './services/gjenvinningsstasjon.ts'
import gravplass from './services/gravplass.ts'
import heimesjukepleie from './services/heimesjukepleie.ts'
import helsestasjon from './services/helsestasjon.ts'
import hjelpemiddel from './services/hjelpemiddel.ts'
import hundOgDyr from './services/hund-og-dyr.ts'
import innsynIDokument from './services/innsyn-i-dokument.ts'
import kommunaleAvgifter from './services/kommunale-avgifter.ts'
import kulturskule from './services/kulturskule.ts'
import lanekortBibliotek from './services/lanekort-bibliotek.ts'
import ledigeStillingar from './services/ledige-stillingar.ts'
import ledsagarbevis from './services/ledsagarbevis.ts'
import legevakt from './services/legevakt.ts'
import leigeLokale from './services/leige-lokale.ts'
import meldFeilVeg from './services/meld-feil-veg.ts'
import nabovarsel from './services/nabovarsel.ts'
import norskkurs from './services/norskkurs.ts'
import okonomiskSosialhjelp from './services/okonomisk-sosialhjelp.ts'
import omsorgsstonad from './services/omsorgsstonad.ts'
import parkeringsloyveForflytningshemma from './services/parkeringsloyve-forflytningshemma.ts'
import planinnsyn from './services/planinnsyn.ts'
import politiskeMote from './services/politiske-mote.ts'
import ppt from './services/ppt.ts'
import praktiskHjelp from './services/praktisk-hjelp.ts'
import psykiskHelsehjelp from './services/psykisk-helsehjelp.ts'
import renovasjon from './services/renovasjon.ts'
import sfo from './services/sfo.ts'
import situasjonskart from './services/situasjonskart.ts'
import sjukeheimsplass from './services/sjukeheimsplass.ts'
import skjenkeloyve from './services/skjenkeloyve.ts'
import skjenkeloyveEinskildhove from './services/skjenkeloyve-einskildhove.ts'
import skulerute from './services/skulerute.ts'
import skuleskyss from './services/skuleskyss.ts'
import skulestart from './services/skulestart.ts'
import sommarjobbUngdom from './services/sommarjobb-ungdom.ts'
import startlan from './services/startlan.ts'
import tilskotLagOgOrganisasjonar from './services/tilskot-lag-og-organisasjonar.ts'
import tommeplan from './services/tommeplan.ts'
import tommingAvSlamavskiljar from './services/tomming-av-slamavskiljar.ts'
import tryggleiksalarm from './services/tryggleiksalarm.ts'
import val from './services/val.ts'
import vassmalar from './services/vassmalar.ts'
import vatnOgAvlop from './services/vatn-og-avlop.ts'
import vatnetErBorte from './services/vatnet-er-borte.ts'

/** The services the region writes once, by key. */
export const sharedServices: Service[] = [
  ambulerandeSkjenkeloyve,
  barnehageplass,
  bekymringForBarn,
  borgarlegVigsel,
  bustotte,
  byggjesoknad,
  eigedomsskatt,
  eigenberedskap,
  fastlege,
  feiingOgTilsyn,
  flytteHit,
  folkevalde,
  gjeldsradgjeving,
  gjenvinningsstasjon,
  gravplass,
  heimesjukepleie,
  helsestasjon,
  hjelpemiddel,
  hundOgDyr,
  innsynIDokument,
  kommunaleAvgifter,
  kulturskule,
  lanekortBibliotek,
  ledigeStillingar,
  ledsagarbevis,
  legevakt,
  leigeLokale,
  meldFeilVeg,
  nabovarsel,
  norskkurs,
  okonomiskSosialhjelp,
  omsorgsstonad,
  parkeringsloyveForflytningshemma,
  planinnsyn,
  politiskeMote,
  ppt,
  praktiskHjelp,
  psykiskHelsehjelp,
  renovasjon,
  sfo,
  situasjonskart,
  sjukeheimsplass,
  skjenkeloyve,
  skjenkeloyveEinskildhove,
  skulerute,
  skuleskyss,
  skulestart,
  sommarjobbUngdom,
  startlan,
  tilskotLagOgOrganisasjonar,
  tommeplan,
  tommingAvSlamavskiljar,
  tryggleiksalarm,
  val,
  vassmalar,
  vatnOgAvlop,
  vatnetErBorte,
]
