import type { Service } from '../src/contract/index.ts'
import ambulerandeSkjenkeloyve from './services/ambulerande-skjenkeloyve.ts'
import barnehageplass from './services/barnehageplass.ts'
import bekymringForBarn from './services/bekymring-for-barn.ts'
import borgarlegVigsel from './services/borgarleg-vigsel.ts'
import bustotte from './services/bustotte.ts'
import byggjesoknad from './services/byggjesoknad.ts'
import eigedomsskatt from './services/eigedomsskatt.ts'
import eigenberedskap from './services/eigenberedskap.ts'
import feiingOgTilsyn from './services/feiing-og-tilsyn.ts'
import gjeldsradgjeving from './services/gjeldsradgjeving.ts'
import heimesjukepleie from './services/heimesjukepleie.ts'
import helsestasjon from './services/helsestasjon.ts'
import hjelpemiddel from './services/hjelpemiddel.ts'
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
import okonomiskSosialhjelp from './services/okonomisk-sosialhjelp.ts'
import omsorgsstonad from './services/omsorgsstonad.ts'
import parkeringsloyveForflytningshemma from './services/parkeringsloyve-forflytningshemma.ts'
import ppt from './services/ppt.ts'
import praktiskHjelp from './services/praktisk-hjelp.ts'
import psykiskHelsehjelp from './services/psykisk-helsehjelp.ts'
import renovasjon from './services/renovasjon.ts'
import sfo from './services/sfo.ts'
import situasjonskart from './services/situasjonskart.ts'
import sjukeheimsplass from './services/sjukeheimsplass.ts'
import skjenkeloyve from './services/skjenkeloyve.ts'
import skjenkeloyveEinskildhove from './services/skjenkeloyve-einskildhove.ts'
import skuleskyss from './services/skuleskyss.ts'
import skulestart from './services/skulestart.ts'
import sommarjobbUngdom from './services/sommarjobb-ungdom.ts'
import startlan from './services/startlan.ts'
import tilskotLagOgOrganisasjonar from './services/tilskot-lag-og-organisasjonar.ts'
import tryggleiksalarm from './services/tryggleiksalarm.ts'
import vatnOgAvlop from './services/vatn-og-avlop.ts'

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
  feiingOgTilsyn,
  gjeldsradgjeving,
  heimesjukepleie,
  helsestasjon,
  hjelpemiddel,
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
  okonomiskSosialhjelp,
  omsorgsstonad,
  parkeringsloyveForflytningshemma,
  ppt,
  praktiskHjelp,
  psykiskHelsehjelp,
  renovasjon,
  sfo,
  situasjonskart,
  sjukeheimsplass,
  skjenkeloyve,
  skjenkeloyveEinskildhove,
  skuleskyss,
  skulestart,
  sommarjobbUngdom,
  startlan,
  tilskotLagOgOrganisasjonar,
  tryggleiksalarm,
  vatnOgAvlop,
]
