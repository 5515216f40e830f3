import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Afronding } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { type Bevestiging, openGetallen } from './bevestiging.ts'
import { type Bereik, findBereik, findVraag, listBevestigingen } from './queries.ts'

/** Why nobody with this address can be asked; null: nothing is wrong. */
function adresProbleem({ zelf, organisatieId, andereKant, dicht, leest }: Bereik): string | null {
  if (zelf) return 'Dit is je eigen adres. Vraag iemand van de andere kant.'
  if (organisatieId === null)
    return 'Vonk kent geen organisatie bij dit adres. Gebruik het adres van een lid, of een adres op een maildomein dat Vonk kent. Het adviesteam kan een maildomein toevoegen.'
  if (!andereKant)
    return 'Dit adres is niet van de andere kant: daar werkt wie de proeftuin trekt, het getal opgaf of dit vraagt, of het is de gastheer. Vraag iemand bij een andere organisatie.'
  if (dicht)
    return 'Bij deze proeftuin loopt een inkoop. Zolang die loopt kun je dit alleen vragen aan iemand die bij een overheid werkt.'
  return leest
    ? null
    : 'Wie hier werkt, leest deze proeftuin niet. Vraag iemand die dat wel mag, of deel de proeftuin met meer mensen.'
}

type Vraag = { proeftuinId: string; afronding: Afronding; email: string; opbrengsten: string[] }
type Nagekeken =
  | { ok: true; organisatieId: string }
  | { ok: false; veld: 'email' | 'opbrengsten'; probleem: string }

/** What is wrong with a question, and at which field; or of which organisation it is asked. */
export async function checkVraag(
  db: Db,
  actor: Actor,
  { proeftuinId, afronding, email, opbrengsten }: Vraag,
): Promise<Nagekeken> {
  const open = openGetallen(await listBevestigingen(db, actor, proeftuinId))
  const known = new Set(afronding.opbrengsten.map(({ id }) => id))
  if (!opbrengsten.every((id) => known.has(id)))
    return { ok: false, veld: 'opbrengsten', probleem: 'Dit getal staat er niet meer. Kies opnieuw.' }
  if (opbrengsten.some((id) => open.has(id)))
    return {
      ok: false,
      veld: 'opbrengsten',
      probleem: 'Over een van deze getallen staat al een vraag uit. Trek die eerst terug.',
    }
  const bereik = await findBereik(db, { afrondingId: afronding.id, vragerId: actor.id, email })
  const probleem = bereik ? adresProbleem(bereik) : 'Deze afronding is er niet meer.'
  if (probleem !== null || !bereik?.organisatieId)
    return { ok: false, veld: 'email', probleem: probleem ?? 'Vonk kent geen organisatie bij dit adres.' }
  return { ok: true, organisatieId: bereik.organisatieId }
}

type Geval = Pick<Bevestiging, 'afrondingId' | 'doorId' | 'organisatieId'>

/** The same when somebody opens the link or answers: people change jobs, and purchases begin. */
export async function standVoor(
  db: Db,
  { afrondingId, doorId, organisatieId }: Geval,
  email: string,
): Promise<'open' | 'dicht' | 'weg'> {
  const bereik = await findBereik(db, { afrondingId, vragerId: doorId, email })
  if (!bereik || bereik.weg || bereik.organisatieId !== organisatieId || !bereik.andereKant) return 'weg'
  if (bereik.dicht) return 'dicht'
  return bereik.leest && !bereik.zelf ? 'open' : 'weg'
}

/** Why it cannot be passed on to this address: the question is for one organisation. */
export async function doorgaveProbleem(db: Db, id: string, email: string): Promise<string | null> {
  const vraag = await findVraag(db, id)
  if (vraag && (await standVoor(db, vraag, email)) === 'open') return null
  return `Dit adres kan niet. Gebruik dat van iemand bij ${vraag?.organisatie ?? 'je organisatie'}: op een maildomein dat Vonk kent, of van een lid.`
}
