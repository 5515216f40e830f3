import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { isPast, type Pair, pageAfter, readCursor, shownOf, writeCursor } from '#src/platform/keyset.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { type Deel, type Kring, kringen, type Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { type Aantekening, type Logboekregel, logboekPageSize } from './aantekening.ts'
import { lineAt } from './volgorde.ts'

/** In which circles the actor may read a note of this proeftuin: of the buyers' side, of a supplier, of the own supplier. */
type Leesbaar = { van: Kring[]; vanLeverancier: Kring[]; eigen: Kring[]; geheel: boolean }

/** may.readPart, asked for each. */
function readableParts(actor: Actor | null, proeftuin: Proeftuin): Leesbaar {
  const within = (deel: Partial<Deel>) =>
    kringen.filter((zichtbaarheid) => may.readPart(actor, proeftuin, { zichtbaarheid, ...deel }))
  return {
    van: within({}),
    vanLeverancier: within({ vanLeverancier: true }),
    eigen: actor ? within({ vanLeverancier: true, doorId: actor.id }) : [],
    geheel: may.read(actor, proeftuin),
  }
}

/** The same in SQL, over `aantekening as a`; `kring`: of the note, or of what it said before. */
const isReadable = (actor: Actor | null, { van, vanLeverancier, eigen }: Leesbaar, kring: string) =>
  sql<boolean>`${sql.ref(kring)} = any(case
    when a.door_id = ${actor?.id ?? null} or a.leverancier_id = ${actor?.organisatieId ?? null}
      then ${eigen}::kring[]
    when a.van_leverancier then ${vanLeverancier}::kring[] else ${van}::kring[] end)`

/** By day, and of one day as they were written; the numbers are shared by notes and switches. */
const newest = { by: 'a.datum', id: 'a.volgorde', direction: 'desc', size: logboekPageSize } as const

export type Logboek = { regels: Logboekregel[]; volgende: string | null }

type Bladzij = { proeftuin: Proeftuin; na: string | null; aantal?: number }

/** Newest first, aantekeningen and switches of route together; only what this actor may read; by keyset, so many at once. */
export async function listLogboek(
  db: Db,
  actor: Actor | null,
  { proeftuin, na, aantal = logboekPageSize }: Bladzij,
): Promise<Logboek> {
  const readable = readableParts(actor, proeftuin)
  if (readable.eigen.length + readable.van.length === 0) return { regels: [], volgende: null }
  const asked = { ...ofProeftuin(proeftuin), ...readable, ...readCursor(na), aantal }
  const [regels, last] = shownOf(await regelsVan(db, actor, asked), { size: aantal })
  return { regels, volgende: last ? writeCursor(last.datum, last.id) : null }
}

/** Only the aantekeningen, newest first; the rest as listLogboek. */
export async function listAantekeningen(
  db: Db,
  actor: Actor | null,
  { proeftuin, na }: { proeftuin: Proeftuin; na: string | null },
) {
  const readable = readableParts(actor, proeftuin)
  if (readable.eigen.length + readable.van.length === 0) return { aantekeningen: [], volgende: null }
  const asked = { ...ofProeftuin(proeftuin), ...readable, ...readCursor(na), aantal: logboekPageSize }
  const rows = await notes(db, actor, asked).execute()
  // Without the switches every line has a phase and one of the six kinds.
  const [aantekeningen, last] = shownOf(rows as (Aantekening & (typeof rows)[number])[], newest)
  return { aantekeningen, volgende: last ? writeCursor(last.datum, last.id) : null }
}

/** And after which line. */
type Asked = Leesbaar & { proeftuinId: string; zichtbaarheid: string; aantal: number } & Partial<Pair>

const ofProeftuin = ({ id, zichtbaarheid }: Proeftuin) => ({ proeftuinId: id, zichtbaarheid })

const after = ({ key, id }: Asked) => (key && id ? lineAt({ key, id }) : null)

const regelsVan = builtOnce((db, actor, asked: Asked) =>
  db
    .selectFrom(notes(db, actor, asked).as('n'))
    .selectAll()
    .unionAll(switches(db, asked))
    .$call(pageAfter({ ...newest, by: 'datum', id: 'volgorde', size: asked.aantal }, null)),
)

const notes = (db: Db, actor: Actor | null, asked: Asked) =>
  db
    .selectFrom('aantekening as a')
    .innerJoin('lid as l', 'l.id', 'a.doorId')
    .leftJoin('lid as g', 'g.id', 'a.gewijzigdDoorId')
    .select([
      'a.id',
      sql<Logboekregel['soort']>`a.soort::text`.as('soort'),
      sql<string | null>`null`.as('van'),
      sql<string | null>`null`.as('naar'),
      sql<Logboekregel['fase']>`a.fase`.as('fase'),
      'a.datum',
      'a.titel',
      'a.tekst',
      'a.zichtbaarheid',
      'a.doorId',
      'l.naam as door',
      'a.vanLeverancier',
      'a.leverancierId',
      'a.versie',
      'g.naam as gewijzigdDoor',
      'a.gewijzigdOp',
      'a.volgorde',
    ])
    .where('a.proeftuinId', '=', asked.proeftuinId)
    .where('a.verwijderdOp', 'is', null)
    .where(isReadable(actor, asked, 'a.zichtbaarheid'))
    .$call(pageAfter({ ...newest, size: asked.aantal }, after(asked)))

/** A switch is as visible as the proeftuin itself. */
const switches = (db: Db, asked: Asked) =>
  db
    .selectFrom('routewissel as w')
    .innerJoin('lid as l', 'l.id', 'w.doorId')
    .select([
      'w.id',
      sql<Logboekregel['soort']>`'routewissel'`.as('soort'),
      sql<string | null>`w.van::text`.as('van'),
      sql<string | null>`w.naar::text`.as('naar'),
      sql<Logboekregel['fase']>`null::fase`.as('fase'),
      'w.datum',
      'w.titel',
      'w.reden as tekst',
      sql<Kring>`${asked.zichtbaarheid}::kring`.as('zichtbaarheid'),
      'w.doorId',
      'l.naam as door',
      sql<boolean>`false`.as('vanLeverancier'),
      sql<string | null>`null::uuid`.as('leverancierId'),
      sql<number>`1`.as('versie'),
      sql<string | null>`null`.as('gewijzigdDoor'),
      'w.aangemaaktOp as gewijzigdOp',
      'w.volgorde',
    ])
    .where('w.proeftuinId', '=', asked.proeftuinId)
    .where('w.van', 'is not', null)
    .where(sql<boolean>`${asked.geheel}::boolean`)
    .where(isPast({ ...newest, by: 'w.datum', id: 'w.volgorde' }, after(asked)))

/** One aantekening of a proeftuin that was found for this actor; NotFound unless it may be read. */
export async function findAantekening(
  db: Db,
  actor: Actor | null,
  { proeftuin, id }: { proeftuin: Proeftuin; id: string },
): Promise<Aantekening> {
  if (!isUuid(id)) throw new NotFound()
  const row = await db
    .selectFrom('aantekening as a')
    .innerJoin('lid as l', 'l.id', 'a.doorId')
    .leftJoin('lid as g', 'g.id', 'a.gewijzigdDoorId')
    .select([
      'a.id',
      'a.proeftuinId',
      'a.soort',
      'a.fase',
      'a.datum',
      'a.titel',
      'a.tekst',
      'a.zichtbaarheid',
    ])
    .select(['a.doorId', 'l.naam as door', 'a.vanLeverancier', 'a.leverancierId'])
    .select(['a.versie', 'g.naam as gewijzigdDoor', 'a.gewijzigdOp'])
    .where('a.id', '=', id)
    .where('a.proeftuinId', '=', proeftuin.id)
    .where('a.verwijderdOp', 'is', null)
    .executeTakeFirst()
  if (!row || !may.readPart(actor, proeftuin, row)) throw new NotFound()
  return row
}

/** `door` is null where that was not kept. */
export type Versie = Pick<Aantekening, 'soort' | 'datum' | 'titel' | 'tekst' | 'versie'> & {
  door: string | null
  op: Date
}

/** What it said before, newest first; for who may read it now and could then. */
export async function listVersies(
  db: Db,
  actor: Actor | null,
  { proeftuin, id }: { proeftuin: Proeftuin; id: string },
): Promise<Versie[]> {
  return db
    .selectFrom('aantekeningVersie as v')
    .innerJoin('aantekening as a', 'a.id', 'v.aantekeningId')
    .leftJoin('lid as l', 'l.id', 'v.doorId')
    .select(['v.soort', 'v.datum', 'v.titel', 'v.tekst', 'v.versie', 'l.naam as door', 'v.op'])
    .where('v.aantekeningId', '=', id)
    .where(isReadable(actor, readableParts(actor, proeftuin), 'v.zichtbaarheid'))
    .orderBy('v.versie', 'desc')
    .limit(100)
    .execute()
}
