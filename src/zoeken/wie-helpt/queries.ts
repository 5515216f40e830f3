import { sql } from 'kysely'
import { visibleTo as tenderVisibleTo } from '#src/markt/aanbestedingen/policy.ts'
import type { Lidpagina } from '#src/netwerk/leden/lid.ts'
import { isInNetwork, isShown, may as mayLid } from '#src/netwerk/leden/policy.ts'
import { listByIds } from '#src/netwerk/leden/queries.ts'
import type { Psotrede } from '#src/netwerk/organisaties/feiten.ts'
import type { OrganisatieKort } from '#src/netwerk/organisaties/organisatie.ts'
import { findRegio, listRegios } from '#src/netwerk/regios/queries.ts'
import type { Regio } from '#src/netwerk/regios/regio.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { countProeftuinen } from '#src/proeftuinen/overzicht/counts.ts'
import { listProeftuinen } from '#src/proeftuinen/overzicht/list.ts'
import type { ProeftuinKaart } from '#src/proeftuinen/proeftuin/proeftuin.ts'

/** Values of the filters that are counted here; the others are not asked for. */
const none = { fase: [], route: [], uitkomst: [], categorie: [], soort: [], regio: [] }

export type RegioKort = Regio & { organisaties: number; proeftuinen: number }

/** Every region, with how many organisations there are, and how many proeftuinen this actor sees. */
export async function listRegiosKort(db: Db, actor: Actor | null): Promise<RegioKort[]> {
  const regios = await listRegios(db)
  const values = { ...none, regio: regios.map(({ code }) => code) }
  const [organisaties, { per }] = await Promise.all([
    countOrganisaties(db),
    countProeftuinen(db, actor, { filters: {}, values }),
  ])
  return regios.map((regio) => ({
    ...regio,
    organisaties: organisaties.get(regio.code) ?? 0,
    proeftuinen: per.regio.get(regio.code) ?? 0,
  }))
}

async function countOrganisaties(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('organisatie')
    .select((eb) => [sql<string>`regio`.as('regio'), eb.fn.countAll<number>().as('aantal')])
    .where('opgehevenOp', 'is', null)
    .where('regio', 'is not', null)
    .groupBy('regio')
    .execute()
  return new Map(rows.map(({ regio, aantal }) => [regio, aantal]))
}

export type Helper = OrganisatieKort & {
  brengt: string
  samenvatting: string
  pso: Psotrede | null
  sociaalRegister: boolean
}
export type Inkoop = { id: string; titel: string; koper: string }

/** Who and what there is in one region, of what this actor may see. */
export type RegioPagina = Regio & {
  gemeenten: string[]
  /** Who brings people and work together: UWV, a Werkcentrum, a municipality. */
  helpers: Helper[]
  /** Where people with a distance to work are many. */
  sociaal: Helper[]
  mensen: Lidpagina[]
  kaarten: ProeftuinKaart[]
  totaal: number
  aanbestedingen: Inkoop[]
}

const shown = { organisaties: 12, mensen: 8, kaarten: 5, aanbestedingen: 5 }

/** NotFound when there is no such region. */
export async function findRegioPagina(db: Db, actor: Actor | null, code: string): Promise<RegioPagina> {
  const regio = await findRegio(db, code)
  const [helpers, sociaal, mensen, lijst, { totaal }, aanbestedingen] = await Promise.all([
    listHelpers(db, code, isHelper),
    listHelpers(db, code, isSociaal),
    listMensen(db, actor, code),
    listProeftuinen(db, actor, { filters: { regio: code }, na: null }),
    countProeftuinen(db, actor, { filters: { regio: code }, values: none }),
    listInkoop(db, actor, code),
  ])
  return {
    ...regio,
    helpers,
    sociaal,
    mensen,
    kaarten: lijst.kaarten.slice(0, shown.kaarten),
    totaal,
    aanbestedingen,
  }
}

const isHelper = sql<boolean>`soort in ('intermediair', 'gemeente')`
const isSociaal = sql<boolean>`(soort in ('sociale_onderneming', 'sw_bedrijf')
  or (soort = 'leverancier' and (sociaal_register or pso is not null)))`

/** Who says what it brings comes first, then by name. */
const listHelpers = (db: Db, regio: string, kind: typeof isHelper): Promise<Helper[]> =>
  db
    .selectFrom('organisatie')
    .select(['id', 'naam', 'soort', 'plaats', 'brengt', 'samenvatting', 'pso', 'sociaalRegister'])
    .where('opgehevenOp', 'is', null)
    .where('regio', '=', regio)
    .where(kind)
    .orderBy(sql`soort <> 'intermediair'`)
    .orderBy(sql`brengt = ''`)
    .orderBy(sql`lower(naam)`)
    .orderBy('id')
    .limit(shown.organisaties)
    .execute()

/** Members of the region who say what they bring, as far as this actor may read that; for members, without the actor. */
async function listMensen(db: Db, actor: Actor | null, regio: string): Promise<Lidpagina[]> {
  if (!mayLid.list(actor)) return []
  const rows = await db
    .selectFrom('lid as l')
    .select('l.id')
    .where('l.regio', '=', regio)
    .where('l.id', '<>', actor.id)
    .where('l.brengt', '<>', '')
    .where(sql<boolean>`${isShown(actor, 'l.brengt_zicht')}`)
    .where(isInNetwork)
    .orderBy('l.naam')
    .orderBy('l.id')
    .limit(shown.mensen)
    .execute()
  const ids = rows.map(({ id }) => id)
  const found = new Map((await listByIds(db, actor, ids)).map((lid) => [lid.id, lid]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** What the organisations of the region buy, the newest first. */
const listInkoop = (db: Db, actor: Actor | null, regio: string): Promise<Inkoop[]> =>
  db
    .selectFrom('aanbesteding')
    .innerJoin('organisatie as koper', 'koper.id', 'aanbesteding.koperId')
    .select(['aanbesteding.id', 'aanbesteding.titel', 'koper.naam as koper'])
    .where('koper.regio', '=', regio)
    .where(tenderVisibleTo(actor))
    .orderBy(sql`aanbesteding.gepubliceerd_op desc nulls last`)
    .orderBy('aanbesteding.id')
    .limit(shown.aanbestedingen)
    .execute()
