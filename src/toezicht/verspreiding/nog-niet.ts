import { listMetContract } from '#src/markt/aanbestedingen/aflopend.ts'
import { type Categorie, cpvbereikOf } from '#src/netwerk/categorieen/categorie.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { type Duwtje, hoogstens, type Ontvanger } from './duwtje.ts'
import { listOntvangers } from './ontvangers.ts'
import { listVolgers } from './queries.ts'
import type { Voorbeeld } from './voorbeeld.ts'

/**
 * An organisation with a contract in the same kind of work that, as far as Vonk knows, does not follow the example and
 * was not pointed to it; `ontvangers`: who would get a duwtje.
 */
export type NogNiet = { id: string; naam: string; ontvangers: Ontvanger[] }
/** `aantal`: how many there are, of which the first are shown. */
export type NogNietLijst = { aantal: number; organisaties: NogNiet[] }

type Asked = {
  voorbeeld: Pick<Voorbeeld, 'id' | 'begonBijId'>
  categorie: Categorie
  categorieen: Categorie[]
  duwtjes: Duwtje[]
  /** Whether buyers may read it: else there is nobody to send it to. */
  leesbaar: boolean
}

/** By name, those where nobody would get it last. Where it began is left out. */
export async function listNogNiet(db: Db, actor: Actor, asked: Asked): Promise<NogNietLijst> {
  const { id, begonBijId } = asked.voorbeeld
  const [kopers, volgers] = await Promise.all([
    listMetContract(db, actor, cpvbereikOf(asked.categorieen, asked.categorie)),
    listVolgers(db, actor, id),
  ])
  const known = new Set([...volgers, begonBijId, ...asked.duwtjes.map((duwtje) => duwtje.organisatieId)])
  const open = kopers.filter((koper) => !known.has(koper.id))
  const organisatieIds = asked.leesbaar ? open.map((koper) => koper.id) : []
  const ontvangers = await listOntvangers(db, actor, { id, organisatieIds })
  const organisaties = open
    .map((koper) => ({ ...koper, ontvangers: ontvangers.get(koper.id) ?? [] }))
    .toSorted((a, b) => Number(a.ontvangers.length === 0) - Number(b.ontvangers.length === 0))
  return { aantal: open.length, organisaties: organisaties.slice(0, hoogstens.organisaties) }
}
