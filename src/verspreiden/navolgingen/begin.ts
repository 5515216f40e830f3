import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { orNull } from '#src/platform/errors.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { bekendVan } from './bekend.ts'
import type { NavolgingData } from './forms.ts'
import type { Gevolgd } from './navolging.ts'
import { may } from './policy.ts'
import { findNavolging, listEigenProeftuinen } from './queries.ts'

export type Begin = { form: NavolgingData; gevolgd: Pick<Gevolgd, 'soort' | 'id'>; organisatieId: string }
type Probleem = { veld: 'organisatieId' | 'volgtId' | 'inProeftuin'; probleem: string }

/** The first thing that a form cannot know. Null: nothing is wrong. */
export async function beginProbleem(db: Db, actor: Actor, begin: Begin): Promise<Probleem | null> {
  const organisatie = await organisatieProbleem(db, actor, begin.organisatieId)
  if (organisatie) return { veld: 'organisatieId', probleem: organisatie }
  if (!(await isVoorganger(db, actor, begin)))
    return { veld: 'volgtId', probleem: 'Kies iemand uit de lijst.' }
  const proeftuin = await proeftuinProbleem(db, actor, begin)
  return proeftuin ? { veld: 'inProeftuin', probleem: proeftuin } : null
}

async function organisatieProbleem(db: Db, actor: Actor, id: string): Promise<string | null> {
  const organisatie = await orNull(findOrganisatie(db, actor, id))
  if (!organisatie) return 'Deze organisatie staat niet in Vonk.'
  if (organisatie.opgehevenOp) return 'Deze organisatie bestaat niet meer.'
  return may.record(actor, id) ? null : 'Je kunt dit alleen zeggen voor je eigen organisatie.'
}

/** Nobody, or somebody who did the same and whom this actor may see. */
async function isVoorganger(db: Db, actor: Actor, { form, gevolgd }: Begin): Promise<boolean> {
  if (!form.volgtId) return true
  return (await orNull(findNavolging(db, actor, form.volgtId)))?.gevolgdId === gevolgd.id
}

async function proeftuinProbleem(db: Db, actor: Actor, begin: Begin): Promise<string | null> {
  const { form, gevolgd, organisatieId } = begin
  if (!form.inProeftuin) return null
  if (form.inProeftuin === 'nieuw') return magNieuw(db, actor, { gevolgd, organisatieId })
  const eigen = await listEigenProeftuinen(db, actor, { organisatieId, gevolgdId: gevolgd.id })
  return eigen.some(({ id }) => id === form.inProeftuin) ? null : 'Kies een proeftuin uit de lijst.'
}

async function magNieuw(db: Db, actor: Actor, { gevolgd, organisatieId }: Omit<Begin, 'form'>) {
  const mag = mayProeftuin.start(actor) && mayProeftuin.host(actor, organisatieId)
  if (mag && (await bekendVan(db, actor, gevolgd))) return null
  return 'Hiervoor kun je geen nieuwe proeftuin openen. Kies er een die er al is, of geen.'
}
