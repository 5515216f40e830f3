import { findOrganisatieByName } from '#src/netwerk/organisaties/queries.ts'
import type { Db } from '#src/platform/db.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Nieuw } from './changes.ts'
import { type Inhoud, type NieuweAfspraak, tweeKanten } from './forms.ts'
import { isGegund } from './queries.ts'

type Fout = { ok: false; veld: string; probleem: string }
type Gevonden = { ok: true; nieuw: Nieuw } | Fout

/** The two sides, found by name, and its contract; or what is wrong with it, in words. */
export async function samen(db: Db, p: Proeftuin, form: NieuweAfspraak): Promise<Gevonden> {
  const { soort, van, aan, ...inhoud } = form
  const vanId = await idOf(db, van)
  if (vanId === null) return onbekend('van')
  const aanId = await idOf(db, aan)
  if (aanId === null) return onbekend('aan')
  if (vanId === aanId) return { ok: false, veld: 'aan', probleem: tweeKanten }
  const fout = await mistReden(db, p.id, inhoud)
  if (fout) return fout
  const { id: proeftuinId, aanbestedingId } = p
  return { ok: true, nieuw: { proeftuinId, aanbestedingId, soort, vanId, aanId, inhoud } }
}

/** What is added to a contract that runs is not refused, and asks for the reasoning. */
export async function mistReden(
  db: Db,
  proeftuinId: string,
  { inContract, wijzigingReden }: Pick<Inhoud, 'inContract' | 'wijzigingReden'>,
): Promise<Fout | undefined> {
  if (inContract || wijzigingReden !== '' || !(await isGegund(db, proeftuinId))) return undefined
  return { ok: false, veld: 'wijzigingReden', probleem: vraagReden }
}

const vraagReden =
  'Het contract loopt al. Schrijf waarom dit er nog bij kan, of zet het vinkje als het er al in staat.'

const idOf = async (db: Db, naam: string) => (await findOrganisatieByName(db, naam)).found?.id ?? null

const onbekend = (veld: string): Fout => ({
  ok: false,
  veld,
  probleem:
    'Vonk kent deze organisatie niet. Kies er een uit de lijst, of schrijf de naam zoals die in Vonk staat.',
})
