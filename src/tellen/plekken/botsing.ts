import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import { lock } from '#src/platform/lock.ts'

/** How many days apart two may say that the placement began. */
export const hoogstensUiteen = 31

/**
 * In SQL, over `plek as k`: another organisation reported it before. Until that is settled, and when it was settled as one
 * place, only the older counts.
 */
export const teltNiet = sql<boolean>`exists (select from plek_botsing x
  where x.dubbel_id = k.id and x.zelfde is distinct from false)`

/** A plek as it may collide with others. `begin`: the first day placed; null while nothing counts. */
export type Kandidaat = {
  id: string
  label: string
  voorId: string
  proeftuinId: string | null
  contractId: string | null
  begin: string | null
  aangemaaktOp: Date
}

export type Paar = { plekId: string; dubbelId: string }

/**
 * Two plekken of one proeftuin or contract with the same employer, reported by different organisations, whose placement began
 * at most 31 days apart, are paired one to one: those of one day first, then in the order of their days and labels. The older
 * one counts. `gepaard`: who was paired with which organisation before is not paired with it again.
 */
export function paren(plekken: Kandidaat[], gepaard: ReadonlySet<string> = new Set()): Paar[] {
  const bezet = new Set(gepaard)
  const rij = plekken.filter(({ begin }) => begin !== null).sort(volgorde)
  const gevonden: Paar[] = []
  for (const uiteen of [0, hoogstensUiteen])
    for (const [n, een] of rij.entries())
      for (const ander of rij.slice(n + 1)) {
        if (!botst(een, ander, uiteen) || bezet.has(sleutel(een, ander)) || bezet.has(sleutel(ander, een)))
          continue
        bezet.add(sleutel(een, ander)).add(sleutel(ander, een))
        gevonden.push(paarVan(een, ander))
      }
  return gevonden
}

/** That this one is paired with an organisation. */
export const sleutel = ({ id }: Pick<Kandidaat, 'id'>, { voorId }: Pick<Kandidaat, 'voorId'>): string =>
  `${id} ${voorId}`

const tel = new Intl.Collator('nl', { numeric: true })

const volgorde = (a: Kandidaat, b: Kandidaat) =>
  (a.begin ?? '').localeCompare(b.begin ?? '') || tel.compare(a.label, b.label) || (a.id < b.id ? -1 : 1)

/** Whether they may be one place; the employer is the same already. */
export const botst = (a: Kandidaat, b: Kandidaat, uiteen = hoogstensUiteen): boolean =>
  a.voorId !== b.voorId && hoortBijElkaar(a, b) && dagenTussen(a.begin, b.begin) <= uiteen

/** Of one proeftuin; or of one contract, when one of them is of no proeftuin. */
const hoortBijElkaar = (a: Kandidaat, b: Kandidaat) =>
  a.proeftuinId !== null && b.proeftuinId !== null
    ? a.proeftuinId === b.proeftuinId
    : a.contractId !== null && a.contractId === b.contractId

const dagenTussen = (a: string | null, b: string | null) =>
  a === null || b === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

const paarVan = (a: Kandidaat, b: Kandidaat): Paar =>
  a.aangemaaktOp < b.aangemaaktOp || (a.aangemaaktOp.getTime() === b.aangemaaktOp.getTime() && a.id < b.id)
    ? { plekId: a.id, dubbelId: b.id }
    : { plekId: b.id, dubbelId: a.id }

/**
 * Looks again which plekken around this one may be one place: in the transaction in which it was reported, or in which its
 * begin changed. What is settled stays, unless one of the two counts no longer at all.
 */
export async function zoekBotsingen(db: Db, plekId: string): Promise<void> {
  const groep = await groepVan(db, plekId)
  // Of two organisations that report at once, the second sees what the first did.
  await lock(db, `plekbotsing ${groep.werkgeverId} ${groep.contractId ?? groep.proeftuinId}`)
  const plekken = await listKandidaten(db, groep)
  const over = await dropVoorbij(db, plekken)
  const bij = new Map(plekken.map((plek) => [plek.id, plek]))
  const gepaard = new Set<string>()
  for (const { plekId: een, dubbelId: ander } of over) {
    const [a, b] = [bij.get(een), bij.get(ander)]
    if (a && b) gepaard.add(sleutel(a, b)).add(sleutel(b, a))
  }
  const nieuw = paren(plekken, gepaard)
  if (nieuw.length > 0) await db.insertInto('plekBotsing').values(nieuw).execute()
}

type Groep = { werkgeverId: string; proeftuinId: string | null; contractId: string | null }

const contract = sql<string | null>`coalesce(k.aanbesteding_id, p.aanbesteding_id)`

const groepVan = (db: Db, plekId: string): Promise<Groep> =>
  db
    .selectFrom('plek as k')
    .leftJoin('proeftuin as p', 'p.id', 'k.proeftuinId')
    .select(['k.werkgeverId', 'k.proeftuinId', contract.as('contractId')])
    .where('k.id', '=', plekId)
    .executeTakeFirstOrThrow()

const listKandidaten = (db: Db, { werkgeverId, proeftuinId, contractId }: Groep): Promise<Kandidaat[]> =>
  db
    .selectFrom('plek as k')
    .leftJoin('proeftuin as p', 'p.id', 'k.proeftuinId')
    .select(['k.id', 'k.label', 'k.voorId', 'k.proeftuinId', 'k.aangemaaktOp', contract.as('contractId')])
    .select(
      sql<string | null>`(select min(f.op) from plek_feit f where f.plek_id = k.id and f.soort = 'geplaatst'
        and f.vervangen_op is null and not f.vervalt)`.as('begin'),
    )
    .where('k.werkgeverId', '=', werkgeverId)
    .where(
      sql<boolean>`(k.proeftuin_id = ${proeftuinId}::uuid or k.aanbesteding_id = ${contractId}::uuid
        or k.proeftuin_id in (select q.id from proeftuin q where q.aanbesteding_id = ${contractId}::uuid))`,
    )
    .execute()

/** Takes away the pairs that are none any more, and gives those that stay. */
async function dropVoorbij(db: Db, plekken: Kandidaat[]): Promise<Paar[]> {
  const bij = new Map(plekken.map((plek) => [plek.id, plek]))
  const rows = await db
    .selectFrom('plekBotsing')
    .select(['id', 'plekId', 'dubbelId', 'zelfde'])
    .where(sql<boolean>`plek_id = any(${[...bij.keys()]}::uuid[])`)
    .execute()
  const blijft = ({ plekId, dubbelId, zelfde }: Paar & { zelfde: boolean | null }) => {
    const [a, b] = [bij.get(plekId), bij.get(dubbelId)]
    if (a?.begin === null || b?.begin === null) return false
    return zelfde !== null || (a !== undefined && b !== undefined && botst(a, b))
  }
  const voorbij = rows.filter((row) => !blijft(row)).map(({ id }) => id)
  if (voorbij.length > 0) await db.deleteFrom('plekBotsing').where('id', 'in', voorbij).execute()
  return rows.filter(blijft)
}
