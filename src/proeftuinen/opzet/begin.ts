import { findAanbesteding } from '#src/markt/aanbestedingen/queries.ts'
import { findVoorstel } from '#src/markt/voorstellen/queries.ts'
import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { orNull } from '#src/platform/errors.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Zichtbaarheid } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { wachtOpGastheer } from '#src/proeftuinen/proeftuin/rules.ts'

/** With what a proeftuin begins, beside what is typed. */
type Begin = {
  organisatieId: string
  aanbestedingId: string | null
  voorstelId: string | null
  zichtbaarheid: Zichtbaarheid
}

/** The first thing that a form cannot know: whether this member may begin there, and with that tender. Null: nothing is wrong. */
export async function beginProbleem(
  db: Db,
  actor: Actor,
  { organisatieId, aanbestedingId, voorstelId, zichtbaarheid }: Begin,
): Promise<{ veld: keyof Begin; probleem: string } | null> {
  const host = await hostProbleem(db, actor, organisatieId)
  if (host) return { veld: 'organisatieId', probleem: host }
  if (zichtbaarheid === 'openbaar' && !may.host(actor, organisatieId))
    return { veld: 'zichtbaarheid', probleem: wachtOpGastheer }
  if (aanbestedingId && !(await orNull(findAanbesteding(db, actor, aanbestedingId))))
    return {
      veld: 'aanbestedingId',
      probleem: 'Deze aanbesteding bestaat niet, of jij mag haar niet zien.',
    }
  if (voorstelId && (await orNull(findVoorstel(db, actor, voorstelId)))?.stand !== 'open')
    return {
      veld: 'voorstelId',
      probleem: 'Dit voorstel staat niet meer, of jij mag het niet zien. Begin zonder voorstel.',
    }
  return null
}

/** Members start for their own organisation, or for another that buys and confirms it; the adviesteam for any. */
async function hostProbleem(db: Db, actor: Actor, id: string): Promise<string | null> {
  const organisatie = await orNull(findOrganisatie(db, actor, id))
  if (!organisatie) return 'Deze organisatie staat niet in Vonk.'
  if (organisatie.opgehevenOp) return 'Deze organisatie bestaat niet meer.'
  if (may.host(actor, id) || may.hostFor(actor, organisatie)) return null
  return actor.organisatieId === null ? zonderEigen : leveranciersNiet
}

const leveranciersNiet =
  'Deze organisatie koopt niet in. Start de proeftuin voor je eigen organisatie, of namens een organisatie die inkoopt.'
const zonderEigen =
  'Je profiel noemt nog geen organisatie. Vul die eerst in: zij is gastheer als de ander nee zegt.'
