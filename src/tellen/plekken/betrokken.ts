import { findOrganisatieByName } from '#src/netwerk/organisaties/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Nieuw } from './changes.ts'
import type { NieuwePlekken } from './forms.ts'
import { may } from './policy.ts'

type Gevonden = { ok: true; nieuw: Nieuw } | { ok: false; veld: string; probleem: string }

/** Who is concerned, found by name, and the rest from the proeftuin; or what is wrong with it, in words. */
export async function samen(
  db: Db,
  actor: Actor,
  { p, form }: { p: Proeftuin; form: NieuwePlekken },
): Promise<Gevonden> {
  const werkgever = await idOf(db, form.werkgever)
  if (werkgever === null) return onbekend('werkgever')
  const inlener = form.inlener === '' ? null : await idOf(db, form.inlener)
  if (form.inlener !== '' && inlener === null) return onbekend('inlener')
  const zicht = { koperId: p.organisatieId, werkgeverId: werkgever, inlenerId: inlener, teller: false }
  if (!may.addFor(actor, p, zicht))
    return {
      ok: false,
      veld: 'werkgever',
      probleem: 'Je meldt plekken van je eigen organisatie: als werkgever, of als wie inhuurt.',
    }
  return { ok: true, nieuw: nieuwVan(p, form, zicht) }
}

function nieuwVan(p: Proeftuin, form: NieuwePlekken, { koperId, werkgeverId, inlenerId }: Zo): Nieuw {
  const { aantal, label, soort, op, vorm, werkplek, regio, buiten } = form
  return {
    proeftuinId: p.id,
    aantal,
    label,
    feit: { soort, op, minuten: soort === 'geplaatst' ? form.uren : null },
    koperId,
    werkgeverId,
    inlenerId,
    werkplek,
    regio: regio ?? p.regio,
    vorm,
    binnenOpdracht: !buiten,
  }
}
type Zo = Pick<Nieuw, 'koperId' | 'werkgeverId' | 'inlenerId'>

const idOf = async (db: Db, naam: string) => (await findOrganisatieByName(db, naam)).found?.id ?? null

const onbekend = (veld: string): Gevonden => ({
  ok: false,
  veld,
  probleem:
    'Vonk kent deze organisatie niet. Kies er een uit de lijst, of schrijf de naam zoals die in Vonk staat.',
})
