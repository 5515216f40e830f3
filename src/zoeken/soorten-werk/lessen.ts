import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { isReadable } from '#src/proeftuinen/aantekeningen/policy.ts'
import type { Fase } from '#src/proeftuinen/proeftuin/proeftuin.ts'

export type Les = {
  id: string
  titel: string
  tekst: string
  datum: string
  proeftuinId: string
  proeftuin: string
}

export type Gevraagd = { categorie: string; soort: 'les' | 'hobbel'; fase?: Fase; limit: number }

/** The newest lessons, or what people ran into, from proeftuinen with this kind of work, of one phase if that is asked; only what this actor may read. */
export const listLessen = (db: Db, actor: Actor | null, gevraagd: Gevraagd): Promise<Les[]> =>
  newest(db, actor, gevraagd)

/** What kennisspoor has is in the order of its days already: it is read until there are enough. */
const newest = builtOnce((db, actor, { categorie, soort, fase, limit }: Gevraagd) =>
  db
    .selectFrom('kennisspoor as s')
    .innerJoin('aantekening as a', 'a.id', 's.aantekeningId')
    .innerJoin('proeftuin as p', 'p.id', 's.proeftuinId')
    .select(['a.id', 'a.titel', 'a.tekst', 'a.datum', 'a.proeftuinId', 'p.titel as proeftuin'])
    .where('s.categorie', '=', categorie)
    .$if(fase !== undefined, (query) => query.where('s.fase', '=', fase as Fase))
    .where('a.soort', '=', soort)
    .where('a.verwijderdOp', 'is', null)
    .where(isReadable(actor))
    .orderBy('s.datum', 'desc')
    .orderBy('s.volgorde', 'desc')
    .limit(limit),
)
