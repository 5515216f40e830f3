import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit, type Handeling } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import type { OrganisatieEdit, OrganisatieInput } from './forms.ts'
import { nameProblem, type Organisatie, type Teksten } from './organisatie.ts'
import { findOrganisatieByName, isBelow } from './queries.ts'

export type Ouder = { ouderId: string | null; problem?: string }

/** Which organisation was meant as parent; a problem when there is none, several, or it lies below this one. */
export async function resolveOuder(db: Db, naam: string, id: string | null): Promise<Ouder> {
  if (naam === '') return { ouderId: null }
  const match = await findOrganisatieByName(db, naam)
  if (!match.found) return { ouderId: null, problem: nameProblem(naam, match.several) }
  if (id && (await isBelow(db, id, match.found.id)))
    return {
      ouderId: null,
      problem: 'Deze organisatie valt zelf onder de organisatie die je nu bewerkt. Kies een andere.',
    }
  return { ouderId: match.found.id }
}

export async function createOrganisatie(
  db: Db,
  actor: Actor,
  { input, ouderId }: { input: OrganisatieInput; ouderId: string | null },
): Promise<string> {
  const { id } = await db
    .insertInto('organisatie')
    .values({ ...columnsOf(input), ouderId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await audit(db, actor, { handeling: 'organisatie.toegevoegd', onderwerp: 'organisatie', onderwerpId: id })
  return id
}

/** False when somebody else changed it first: then nothing is changed. */
export async function changeOrganisatie(
  db: Db,
  actor: Actor,
  { organisatie, edit, ouderId }: { organisatie: Organisatie; edit: OrganisatieEdit; ouderId: string | null },
): Promise<boolean> {
  const changed = await db
    .updateTable('organisatie')
    .set({ ...columnsOf(edit), ouderId, versie: sql`versie + 1` })
    .where('id', '=', organisatie.id)
    .where('versie', '=', edit.versie)
    .returning('id')
    .executeTakeFirst()
  if (!changed) return false
  const bijzonderheden = organisatie.soort === edit.soort ? {} : { van: organisatie.soort, naar: edit.soort }
  await audit(db, actor, {
    handeling: 'organisatie.gewijzigd',
    onderwerp: 'organisatie',
    onderwerpId: organisatie.id,
    bijzonderheden,
  })
  return true
}

/** What the organisation says of itself. False when somebody else changed it first: then nothing is changed. */
export async function changeTeksten(
  db: Db,
  actor: Actor,
  { id, teksten }: { id: string; teksten: Teksten },
): Promise<boolean> {
  const { versie, plaats, ...texts } = teksten
  const changed = await db
    .updateTable('organisatie')
    .set({ ...texts, plaats: plaats || null, versie: sql`versie + 1` })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .returning('id')
    .executeTakeFirst()
  if (!changed) return false
  await audit(db, actor, {
    handeling: 'organisatie.teksten_gewijzigd',
    onderwerp: 'organisatie',
    onderwerpId: id,
  })
  return true
}

/** False when the domain belongs to an organisation already: this one or another. */
export async function addDomein(
  db: Db,
  actor: Actor,
  { organisatieId, domein }: { organisatieId: string; domein: string },
): Promise<boolean> {
  const added = await db
    .insertInto('organisatieDomein')
    .values({ organisatieId, domein, doorId: actor.id })
    .onConflict((conflict) => conflict.column('domein').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return false
  await writeDomein(db, actor, { handeling: 'domein.toegevoegd', organisatieId, domein })
  return true
}

/** NotFound when this organisation does not have it, or no longer. */
export async function removeDomein(
  db: Db,
  actor: Actor,
  { organisatieId, id }: { organisatieId: string; id: string },
): Promise<void> {
  if (!isUuid(id)) throw new NotFound()
  const removed = await db
    .deleteFrom('organisatieDomein')
    .where('id', '=', id)
    .where('organisatieId', '=', organisatieId)
    .returning('domein')
    .executeTakeFirst()
  if (!removed) throw new NotFound()
  await writeDomein(db, actor, { handeling: 'domein.verwijderd', organisatieId, domein: removed.domein })
}

type Written = { handeling: Handeling; organisatieId: string; domein: string }

const writeDomein = (db: Db, actor: Actor, { handeling, organisatieId, domein }: Written) =>
  audit(db, actor, {
    handeling,
    onderwerp: 'organisatie',
    onderwerpId: organisatieId,
    bijzonderheden: { domein },
  })

const columnsOf = ({ ouder: _, afkorting, plaats, ...same }: OrganisatieInput) => ({
  naam: same.naam,
  soort: same.soort,
  samenvatting: same.samenvatting,
  brengt: same.brengt,
  zoekt: same.zoekt,
  oin: same.oin,
  kvk: same.kvk,
  regio: same.regio,
  sectorBanenafspraak: same.sectorBanenafspraak,
  pso: same.pso,
  sociaalRegister: same.sociaalRegister,
  afkorting: afkorting || null,
  plaats: plaats || null,
})
