import type { Db } from '#src/platform/db.ts'
import { hashOf } from '#src/platform/tokens.ts'
import { type Opgave, standOf } from './kwartaalopgave.ts'
import { type Bereik, findBereik, findVoorLink, wilNietMeer } from './queries.ts'

type Werkgever = { id: string; naam: string }

/** By what it is known that somebody wants to be asked no more. */
export const kenmerkVan = (email: string): Buffer => hashOf(`kwartaal ${email.toLowerCase()}`)

/** Why nobody with this address can be asked for this employer; null: nothing is wrong. */
export async function contactProbleem(
  db: Db,
  { proeftuinId, werkgever, email }: { proeftuinId: string; werkgever: Werkgever; email: string },
): Promise<string | null> {
  const bereik = await findBereik(db, proeftuinId, email)
  if (!bereik || bereik.organisatieId !== werkgever.id)
    return `Dit adres is niet van ${werkgever.naam}, voor zover Vonk weet. Gebruik het adres van een lid dat daar werkt, of een adres op hun maildomein. Het adviesteam kan een maildomein toevoegen.`
  if (bereik.dicht)
    return 'Bij deze proeftuin loopt een inkoop. Zolang die loopt, vraagt Vonk niets aan wie mag bieden.'
  if (await wilNietMeer(db, kenmerkVan(email)))
    return 'Wie dit adres heeft, wil deze vraag niet meer krijgen. Vraag iemand anders.'
  return null
}

type Wand = { stand: 'open' | 'dicht' | 'weg'; leestTitel: boolean }

const weg: Wand = { stand: 'weg', leestTitel: false }

/** The wall, when the link is opened and at each thing that is done: people change jobs, and purchases begin. */
export async function wandVoor(db: Db, o: Opgave | undefined, email: string): Promise<Wand> {
  if (!o || standOf(o) !== 'wacht') return weg
  const bereik = await findBereik(db, o.proeftuinId, email)
  if (!bereik || !isVan(bereik, o)) return weg
  return { stand: bereik.dicht ? 'dicht' : 'open', leestTitel: bereik.leest }
}

const isVan = (bereik: Bereik, o: Opgave) => !bereik.weg && bereik.organisatieId === o.organisatieId

/** Why it cannot be passed on to this address: the question is for one employer. */
export async function doorgaveProbleem(db: Db, id: string, email: string): Promise<string | null> {
  const opgave = await findVoorLink(db, id)
  const open = (await wandVoor(db, opgave, email)).stand === 'open'
  if (open && !(await wilNietMeer(db, kenmerkVan(email)))) return null
  return `Dit adres kan niet. Gebruik dat van iemand bij ${opgave?.organisatie ?? 'je organisatie'}: van een lid, of op een maildomein dat Vonk kent.`
}
