import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { contactProbleem } from './bereik.ts'
import type { Contact, Opgave } from './kwartaalopgave.ts'
import { may } from './policy.ts'
import { listContacten, listOpgaven, listWerkgevers } from './queries.ts'

/** One employer that has plekken here: who is asked, and what became of each quarter. */
export type Vraagt = {
  organisatieId: string
  organisatie: string
  contact: Contact | undefined
  opgaven: Opgave[]
}

/** Of each employer of which this actor reads the plekken. */
export async function listVragen(db: Db, actor: Actor, p: Proeftuin): Promise<Vraagt[]> {
  const werkgevers = await listWerkgevers(db, p.id)
  const [contacten, opgaven] = [await listContacten(db, p.id), await listOpgaven(db, actor, p.id)]
  return werkgevers
    .filter(({ id }) => may.listOf(actor, p, id))
    .map(({ id, naam }) => ({
      organisatieId: id,
      organisatie: naam,
      contact: contacten.find(({ organisatieId }) => organisatieId === id),
      opgaven: opgaven.filter(({ organisatieId }) => organisatieId === id),
    }))
}

type Gekozen = { proeftuin: Proeftuin; organisatieId: string; email: string }
type Probleem = { veld: 'organisatieId' | 'email'; zin: string }

/** What is wrong with whom somebody wants to ask, and at which field; undefined: nothing. */
export async function checkContact(
  db: Db,
  actor: Actor,
  { proeftuin, organisatieId, email }: Gekozen,
): Promise<Probleem | undefined> {
  const werkgever = (await listWerkgevers(db, proeftuin.id)).find(({ id }) => id === organisatieId)
  if (!werkgever || !may.askOf(actor, proeftuin, organisatieId))
    return { veld: 'organisatieId', zin: 'Van deze organisatie is er hier geen plek die jij meldt.' }
  const zin = await contactProbleem(db, { proeftuinId: proeftuin.id, werkgever, email })
  return zin === null ? undefined : { veld: 'email', zin }
}
