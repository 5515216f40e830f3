import { findAanbesteding } from '#src/markt/aanbestedingen/queries.ts'
import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'

/** With what a proeftuin begins, beside what is typed. */
type Begin = { organisatieId: string; aanbestedingId: string | null }

/** The first thing that a form cannot know: whether this member may begin there, and with that tender. Null: nothing is wrong. */
export async function beginProbleem(
  db: Db,
  actor: Actor,
  { organisatieId, aanbestedingId }: Begin,
): Promise<{ veld: keyof Begin; probleem: string } | null> {
  const host = await hostProbleem(db, actor, organisatieId)
  if (host) return { veld: 'organisatieId', probleem: host }
  if (!aanbestedingId || (await orNull(findAanbesteding(db, actor, aanbestedingId)))) return null
  return {
    veld: 'aanbestedingId',
    probleem: 'Deze aanbesteding bestaat niet, of jij mag haar niet zien.',
  }
}

/** Members start for their own organisation, the adviesteam for any. */
async function hostProbleem(db: Db, actor: Actor, id: string): Promise<string | null> {
  const organisatie = await orNull(findOrganisatie(db, actor, id))
  if (!organisatie) return 'Deze organisatie staat niet in Vonk.'
  if (organisatie.opgehevenOp) return 'Deze organisatie bestaat niet meer.'
  return may.host(actor, id) ? null : 'Je kunt alleen een proeftuin starten voor je eigen organisatie.'
}

const orNull = <T>(finding: Promise<T>): Promise<T | null> =>
  finding.catch((error: unknown) => {
    if (error instanceof NotFound) return null
    throw error
  })
