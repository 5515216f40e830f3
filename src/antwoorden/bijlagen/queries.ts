import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Bestandsoort } from '#src/platform/bestand/soort.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { findBijAanbesteding } from './aanbesteding.ts'
import { findBijAantekening } from './aantekening.ts'
import { type Bijlage, type Stuk, type Stuksoort, stuksoorten } from './bijlage.ts'
import { findBijProeftuin } from './proeftuin.ts'

const bijlagen = (db: Db) =>
  db
    .selectFrom('bijlage as b')
    .innerJoin('lid as l', 'l.id', 'b.doorId')
    .select(['b.id', 'b.soort', 'b.onderwerpId', 'b.naam', 'b.grootte', 'b.kenmerk'])
    .select(['b.doorId', 'l.naam as door', 'b.toegevoegdOp'])
    .select(sql<Bestandsoort>`b.bestandsoort`.as('bestandsoort'))
    .where('b.verwijderdOp', 'is', null)
    .where('b.weggehaaldOp', 'is', null)

/** Of a piece that was found for this actor, the oldest first. */
export const listBijlagen = (db: Db, { soort, id }: Pick<Stuk, 'soort' | 'id'>): Promise<Bijlage[]> =>
  listed(db, null, { soort, id })

const listed = builtOnce((db, _actor, { soort, id }: { soort: string; id: string }) =>
  bijlagen(db)
    .where('b.soort', '=', soort)
    .where('b.onderwerpId', '=', id)
    .orderBy('b.toegevoegdOp')
    .orderBy('b.id'),
)

/** Of pieces that were found for this actor, each with its own, by the id of the piece; one statement. */
export async function listPerStuk(db: Db, ids: string[]): Promise<Map<string, Bijlage[]>> {
  return Map.groupBy(
    await listedPerStuk(db, null, { soorten: [...stuksoorten], ids }),
    (one) => one.onderwerpId,
  )
}

const listedPerStuk = builtOnce((db, _actor, { soorten, ids }: { soorten: string[]; ids: string[] }) =>
  bijlagen(db)
    .where('b.soort', '=', sql<string>`any(${soorten}::text[])`)
    .where('b.onderwerpId', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('b.toegevoegdOp')
    .orderBy('b.id'),
)

type Geteld = { soort: Stuksoort; ids: string[] }

/** How many there are with each of these pieces, which the actor may read. */
export async function countBijlagen(db: Db, stukken: Geteld): Promise<Map<string, number>> {
  const rows = await counted(db, null, stukken)
  return new Map(rows.map(({ onderwerpId, aantal }) => [onderwerpId, aantal]))
}

const counted = builtOnce((db, _actor, { soort, ids }: { soort: string; ids: string[] }) =>
  db
    .selectFrom('bijlage as b')
    .select(['b.onderwerpId', (eb) => eb.fn.countAll<number>().as('aantal')])
    .where('b.soort', '=', soort)
    .where('b.onderwerpId', '=', sql<string>`any(${ids}::uuid[])`)
    .where('b.verwijderdOp', 'is', null)
    .where('b.weggehaaldOp', 'is', null)
    .groupBy('b.onderwerpId'),
)

const finders: Record<Stuksoort, (db: Db, actor: Actor | null, id: string) => Promise<Stuk>> = {
  aantekening: findBijAantekening,
  proeftuin: findBijProeftuin,
  aanbesteding: findBijAanbesteding,
}

export type Gevonden = { bijlage: Bijlage; stuk: Stuk }

/** A file with what it hangs on; NotFound unless the actor may read that at this moment. */
export async function findBijlage(db: Db, actor: Actor | null, id: string): Promise<Gevonden> {
  const bijlage = await findThere(db, id)
  return { bijlage, stuk: await finders[bijlage.soort](db, actor, bijlage.onderwerpId) }
}

/** Whoever may read it; NotFound when it is gone. */
export async function findThere(db: Db, id: string): Promise<Bijlage & { soort: Stuksoort }> {
  const row = isUuid(id) && (await bijlagen(db).where('b.id', '=', id).executeTakeFirst())
  if (!row || !isStuksoort(row.soort)) throw new NotFound()
  return { ...row, soort: row.soort }
}

const isStuksoort = (soort: string): soort is Stuksoort => Object.hasOwn(finders, soort)
