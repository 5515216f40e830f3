import { sql } from 'kysely'
import { rollenVan, rolnamenVan } from '#src/netwerk/keuzelijsten/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import {
  type EigenProfiel,
  type Foto,
  isMaat,
  isThema,
  type Lid,
  type Lidpagina,
  type LidZicht,
  type Maat,
  type Onderwerp,
  type OokBij,
} from './lid.ts'
import { isInNetwork, may, sharesTeam } from './policy.ts'

const leden = (db: Db) =>
  db
    .selectFrom('lid')
    .leftJoin('organisatie', 'organisatie.id', 'lid.organisatieId')
    .select(['lid.id', 'lid.naam', 'lid.functie', 'lid.organisatieId', 'organisatie.naam as organisatie'])
    .where('lid.vertrokkenOp', 'is', null)

/** The account with this address, whatever its capitals; undefined when there is none. For the machinery: it asks no one. */
export const findLidByEmail = (db: Db, email: string): Promise<Lid | undefined> =>
  leden(db)
    .where((eb) => eb(eb.fn<string>('lower', ['lid.email']), '=', email.toLowerCase()))
    .executeTakeFirst()

/** What is filled in and is for everybody. */
const somethingOpen = sql<boolean>`(
  (l.functie_zicht = 'openbaar' and l.functie <> '') or (l.rollen_zicht = 'openbaar' and l.rollen <> '{}')
  or (l.onderwerpen_zicht = 'openbaar' and (l.themas <> '{}' or l.categorieen <> '{}'))
  or (l.foto_zicht = 'openbaar' and exists (select from lid_foto f where f.lid_id = l.id))
  or (l.brengt_zicht = 'openbaar' and l.brengt <> '') or (l.zoekt_zicht = 'openbaar' and l.zoekt <> ''))`

const onderwerpenVan = sql<Onderwerp[]>`coalesce((
  select json_agg(json_build_object('code', c.code, 'naam', c.naam) order by c.volgorde)
  from categorie c where c.code = any(l.categorieen)), '[]')`

const ookBijVan = sql<OokBij[]>`coalesce((
  select json_agg(json_build_object('id', e.id, 'naam', e.naam) order by lower(e.naam))
  from lid_organisatie x join organisatie e on e.id = x.organisatie_id
  where x.lid_id = l.id), '[]')`

const fotoVan = sql<Foto | null>`(
  select json_build_object('alt', f.alt, 'kenmerk', f.kenmerk) from lid_foto f where f.lid_id = l.id)`

export const selectLid = (db: Db, actor: Actor | null) =>
  db
    .selectFrom('lid as l')
    .leftJoin('organisatie as o', 'o.id', 'l.organisatieId')
    .leftJoin('regio as g', 'g.code', 'l.regio')
    .select(['l.id', 'l.naam', 'l.functie', 'l.themas', 'l.brengt', 'l.zoekt', 'l.organisatieId'])
    .select(['l.regio', 'g.naam as regioNaam'])
    .select([
      'l.functieZicht',
      'l.rollenZicht',
      'l.onderwerpenZicht',
      'l.brengtZicht',
      'l.zoektZicht',
      'l.fotoZicht',
    ])
    .select([
      'o.naam as organisatie',
      ookBijVan.as('ookBij'),
      rollenVan.as('rollen'),
      onderwerpenVan.as('categorieen'),
      fotoVan.as('foto'),
      sql<boolean>`l.toegelaten_op is not null`.as('toegelaten'),
      sql<boolean>`l.vertrokken_op is not null`.as('vertrokken'),
      sharesTeam(actor).as('deeltTeam'),
      somethingOpen.as('iets'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof selectLid>['executeTakeFirstOrThrow']>>

/** These members, each with in it only what this actor may see; who is not in the network is left out. In no order. */
export async function listByIds(db: Db, actor: Actor | null, ids: string[]): Promise<Lidpagina[]> {
  if (!may.list(actor) || ids.length === 0) return []
  const rows = await selectLid(db, actor)
    .where('l.id', '=', sql<string>`any(${ids}::uuid[])`)
    .where(isInNetwork)
    .execute()
  return rows.map((row) => shownTo(actor, row))
}

/** One member, with in it only what this actor may see. NotFound unless may.view. */
export async function findLid(db: Db, actor: Actor | null, id: string): Promise<Lidpagina & LidZicht> {
  if (!isUuid(id)) throw new NotFound()
  const [row] = await lidWithId(db, actor, { id })
  if (!row || !may.view(actor, row)) throw new NotFound()
  return shownTo(actor, row)
}

const lidWithId = builtOnce((db, actor, { id }: { id: string }) =>
  selectLid(db, actor).where('l.id', '=', id),
)

/** Empties what this actor may not see, so that no view has to think of it. */
export function shownTo(actor: Actor | null, row: Row): Lidpagina & LidZicht {
  const { functieZicht, rollenZicht, onderwerpenZicht, brengtZicht, zoektZicht, fotoZicht, ...lid } = row
  const sees = (zicht: Row['functieZicht']) => may.seeField(actor, row, zicht)
  const works = may.seeOrganisatie(actor, row)
  return {
    ...lid,
    organisatieId: works ? lid.organisatieId : null,
    organisatie: works ? lid.organisatie : null,
    regio: works ? lid.regio : null,
    regioNaam: works ? lid.regioNaam : null,
    ookBij: works ? lid.ookBij : [],
    functie: sees(functieZicht) ? lid.functie : '',
    rollen: sees(rollenZicht) ? lid.rollen : [],
    themas: sees(onderwerpenZicht) ? lid.themas.filter(isThema) : [],
    categorieen: sees(onderwerpenZicht) ? lid.categorieen : [],
    brengt: sees(brengtZicht) ? lid.brengt : '',
    zoekt: sees(zoektZicht) ? lid.zoekt : '',
    foto: sees(fotoZicht) ? lid.foto : null,
  }
}

/** The actor's own profile, to show and to edit. */
export async function findEigenProfiel(db: Db, actor: Actor): Promise<EigenProfiel> {
  const profiel = await db
    .selectFrom('lid as l')
    .leftJoin('organisatie as o', 'o.id', 'l.organisatieId')
    .leftJoin('regio as g', 'g.code', 'l.regio')
    .select(['l.regio', 'g.naam as regioNaam'])
    .select(['l.id', 'l.naam', 'l.email', 'l.functie', 'l.rollen', 'l.themas', 'l.categorieen'])
    .select(['l.brengt', 'l.zoekt', 'l.versie', 'o.naam as organisatie'])
    .select([ookBijVan.as('ookBij'), fotoVan.as('foto'), rolnamenVan.as('rolnamen')])
    .select([
      'l.functieZicht',
      'l.rollenZicht',
      'l.onderwerpenZicht',
      'l.brengtZicht',
      'l.zoektZicht',
      'l.fotoZicht',
    ])
    .where('l.id', '=', actor.id)
    .executeTakeFirst()
  if (!profiel) throw new NotFound()
  return profiel
}

/** The photo of a member whose page this actor may view; NotFound unless the photo may be seen too. */
export async function findFoto(db: Db, actor: Actor | null, { id, maat }: { id: string; maat: string }) {
  if (!isMaat(maat)) throw new NotFound()
  const lid = await findLid(db, actor, id)
  if (!lid.foto) throw new NotFound()
  return { lid, kenmerk: lid.foto.kenmerk, read: () => readFoto(db, id, maat) }
}

async function readFoto(db: Db, lidId: string, maat: Maat): Promise<Buffer> {
  const row = await db
    .selectFrom('lidFoto')
    .select((eb) => eb.ref(maat).as('bytes'))
    .where('lidId', '=', lidId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row.bytes
}
