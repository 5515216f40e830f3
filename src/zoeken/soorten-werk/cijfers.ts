import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { isReadableWhole } from '#src/proeftuinen/aantekeningen/policy.ts'
import { visibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Opbrengst } from '#src/proeftuinen/proeftuin/proeftuin.ts'

/** A figure, with the proeftuin that it comes from and the day on which that was rounded off. */
export type Cijfer = Omit<Opbrengst, 'id' | 'laterOp' | 'bevestigdOp'> & {
  bevestigdOp: Date | null
  afgerondOp: Date
  proeftuinId: string
  proeftuin: string
}

/** At so many proeftuinen that were rounded off is looked: the figures of years ago say less than those of now. */
const mostLookedAt = 100
/** Of the environment, and of the rest. */
const most = 6

export type Cijfers = { milieu: Cijfer[]; verder: Cijfer[] }

/** Figures of the proeftuinen with this kind of work that moved last of what was rounded off; only what this actor may read. */
export async function listCijfers(db: Db, actor: Actor | null, categorie: string): Promise<Cijfers> {
  const cijfers = await lastTold(db, actor, { categorie })
  const { milieu = [], verder = [] } = Object.groupBy(cijfers, ({ soort }) =>
    soort === 'milieu' ? 'milieu' : 'verder',
  )
  return { milieu, verder }
}

const lastTold = builtOnce((db, actor, { categorie }: { categorie: string }) => {
  const ended = db
    .selectFrom('proeftuin as p')
    .select(['p.id', 'p.titel', 'p.bewogenOp'])
    .where('p.categorie', '=', categorie)
    .where('p.uitkomst', 'is not', null)
    .where(visibleTo(actor))
    .where(isReadableWhole(actor))
    .orderBy('p.bewogenOp', 'desc')
    .orderBy('p.id', 'desc')
    .limit(mostLookedAt)
  const inOrder = sql<number>`row_number() over (partition by u.soort = 'milieu'
    order by p.bewogen_op desc, p.id desc, u.volgorde)`
  const told = db
    .selectFrom(ended.as('p'))
    .innerJoin('afronding as a', 'a.proeftuinId', 'p.id')
    .innerJoin('opbrengst as u', 'u.afrondingId', 'a.id')
    .leftJoin('bevestiging as b', 'b.id', 'u.bevestigingId')
    .leftJoin('organisatie as o', 'o.id', 'b.organisatieId')
    .select(['u.soort', 'u.omschrijving', 'u.eenheid', 'u.bewijs', 'u.bewijsgraad'])
    .select(['o.naam as bevestigdDoor', 'b.bevestigdOp'])
    .select(sql<string>`u.waarde::text`.as('waarde'))
    .select(['a.afgerondOp', 'p.id as proeftuinId', 'p.titel as proeftuin', inOrder.as('nummer')])
    .where('a.heropendOp', 'is', null)
  return db
    .selectFrom(told.as('t'))
    .select(['soort', 'omschrijving', 'waarde', 'eenheid', 'bewijs', 'bewijsgraad'])
    .select(['bevestigdDoor', 'bevestigdOp', 'afgerondOp', 'proeftuinId', 'proeftuin'])
    .where('nummer', '<=', most)
    .orderBy('nummer')
})
