import { type AflopendContract, listAflopend } from '#src/markt/aanbestedingen/aflopend.ts'
import { type Categorie, cpvbereikOf } from '#src/netwerk/categorieen/categorie.ts'
import { findCategorie, listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { countProeftuinen } from '#src/proeftuinen/overzicht/counts.ts'
import { listProeftuinen } from '#src/proeftuinen/overzicht/list.ts'
import {
  fasen,
  type ProeftuinKaart,
  type Route,
  routes,
  uitkomsten,
} from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { type Kenner, listKenners } from '#src/zoeken/wie-weet/wie-weet.ts'
import { type Cijfers, listCijfers } from './cijfers.ts'
import { type Les, listLessen } from './lessen.ts'
import { type Telling, tellingenOf } from './stand.ts'

/** Values of the filters that are counted here; the others are not asked for. */
const none = { fase: [], route: [], uitkomst: [], categorie: [], soort: [], regio: [] }

export type SoortKort = { categorie: Categorie; totaal: number; lopend: number }

/** Every kind of work, with how many proeftuinen this actor sees of it, and how many of those run. */
export async function listSoortenWerk(db: Db, actor: Actor | null): Promise<SoortKort[]> {
  const categorieen = await listCategorieen(db)
  const values = { ...none, categorie: categorieen.map(({ code }) => code) }
  const [alle, lopend] = await Promise.all([
    countProeftuinen(db, actor, { filters: {}, values }),
    countProeftuinen(db, actor, { filters: { uitkomst: 'loopt' }, values }),
  ])
  return categorieen.map((categorie) => ({
    categorie,
    totaal: alle.per.categorie.get(categorie.code) ?? 0,
    lopend: lopend.per.categorie.get(categorie.code) ?? 0,
  }))
}

/** What there is of one kind of work, of what this actor may see. */
export type SoortWerk = {
  categorie: Categorie
  kaarten: ProeftuinKaart[]
  totaal: number
  tellingen: Telling[]
  routes: { route: Route; aantal: number }[]
  contracten: AflopendContract[]
  kenners: Kenner[]
  lessen: Les[]
  /** What people ran into. */
  hobbels: Les[]
  cijfers: Cijfers
  /** When what was bought is no longer used, or a contract ends. */
  nazorg: { aantal: number; lessen: Les[] }
}

const shown = { kaarten: 5, contracten: 10, kenners: 4, lessen: 5, hobbels: 3, nazorg: 3 }

/** NotFound when there is no such kind of work. */
export async function findSoortWerk(db: Db, actor: Actor | null, code: string): Promise<SoortWerk> {
  const { categorie, categorieen } = await findCategorie(db, code)
  const values = { ...none, fase: fasen, route: routes, uitkomst: ['loopt', ...uitkomsten] }
  const [lijst, counts, contracten, kenners, lessen, hobbels, cijfers, laatste] = await Promise.all([
    listProeftuinen(db, actor, { filters: { categorie: code }, na: null }),
    countProeftuinen(db, actor, { filters: { categorie: code }, values }),
    listAflopend(db, actor, { bereik: cpvbereikOf(categorieen, categorie), limit: shown.contracten }),
    listKenners(db, actor, { categorie: code }),
    listLessen(db, actor, { categorie: code, soort: 'les', limit: shown.lessen }),
    listLessen(db, actor, { categorie: code, soort: 'hobbel', limit: shown.hobbels }),
    listCijfers(db, actor, code),
    listLessen(db, actor, { categorie: code, soort: 'les', fase: 'afronden_en_nazorg', limit: shown.nazorg }),
  ])
  return {
    categorie,
    kaarten: lijst.kaarten.slice(0, shown.kaarten),
    totaal: counts.totaal,
    tellingen: tellingenOf(counts.per.uitkomst),
    routes: routesOf(counts.per.route),
    contracten,
    kenners: kenners.slice(0, shown.kenners),
    lessen,
    hobbels,
    cijfers,
    nazorg: { aantal: counts.per.fase.get('afronden_en_nazorg') ?? 0, lessen: laatste },
  }
}

/** The routes that are used, most used first. */
const routesOf = (aantallen: ReadonlyMap<string, number>) =>
  routes
    .map((route) => ({ route, aantal: aantallen.get(route) ?? 0 }))
    .filter(({ aantal }) => aantal > 0)
    .toSorted((a, b) => b.aantal - a.aantal)
