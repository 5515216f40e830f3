import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Geschreven, Lezen, Stuk } from './reactie.ts'

/** Written by this actor, or by the supplier for whom he or she works. */
const isOwn = (actor: Actor | null, { doorId, leverancierId }: Geschreven) =>
  actor !== null && (doorId === actor.id || (leverancierId !== null && leverancierId === actor.organisatieId))

export const may = {
  /** Whoever reads the piece, in the circle for which the reactie was written, and behind the same wall as the piece. */
  read: (actor: Actor | null, { leest }: Pick<Stuk, 'leest'>, r: Geschreven) =>
    kringenOf(leest, { own: isOwn(actor, r), supplied: r.vanLeverancier }).includes(r.zichtbaarheid),
  /** The noun of the piece says who: see `mag`. */
  write: ({ mag }: Pick<Stuk, 'mag'>) => mag,
  /** Its writer, as long as he or she may write there. */
  correct: (actor: Actor | null, { mag }: Pick<Stuk, 'mag'>, { doorId }: Pick<Geschreven, 'doorId'>) =>
    mag && actor?.id === doorId,
  /** Its writer, always: taking back tells nobody anything. */
  withdraw: (actor: Actor | null, { doorId }: Pick<Geschreven, 'doorId'>) => actor?.id === doorId,
}

const kringenOf = (leest: Lezen, { own, supplied }: { own: boolean; supplied: boolean }) =>
  own ? leest.eigen : supplied ? leest.vanLeverancier : leest.van

/** may.read in SQL, over `reactie as r`. policy.test.ts proves that the two agree. */
export const isReadable = (actor: Actor | null, { van, vanLeverancier, eigen }: Lezen) =>
  sql<boolean>`r.verwijderd_op is null and r.zichtbaarheid = any(case
    when r.door_id = ${actor?.id ?? null} or r.leverancier_id = ${actor?.organisatieId ?? null}
      then ${eigen}::kring[]
    when r.van_leverancier then ${vanLeverancier}::kring[] else ${van}::kring[] end)`
