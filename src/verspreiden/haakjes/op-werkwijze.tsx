import { paths } from '#src/paths/index.ts'
import { ButtonLink } from '#src/platform/components/index.ts'
import { fill, filled } from '#src/platform/places.ts'
import { haakjes } from '#src/verspreiden/werkwijzen/places.ts'
import { may as mayWerkwijze } from '#src/verspreiden/werkwijzen/policy.ts'
import { HaakjeCards } from './cards.tsx'
import { listHaakjesOf } from './list.ts'
import { bewijzenBijHaakjes } from './places.ts'

/** Below the pitfalls of a werkwijze: the texts that others take over, and for who makes it the way to another. */
export const haakjesOpWerkwijze = fill(haakjes, async (asker, werkwijze) => {
  const { db, actor } = asker
  const found = await listHaakjesOf(db, actor, werkwijze.id)
  const canMake = mayWerkwijze.edit(actor, werkwijze)
  if (found.length === 0 && !canMake) return null
  const ids = found.map(({ id }) => id)
  const bewijzen = await filled(asker, bewijzenBijHaakjes, ids)
  return (
    <section>
      <h2>Haakjes</h2>
      <p>Teksten die je zo overneemt. De bron gaat mee als je kopieert.</p>
      {found.length > 0 && (
        <HaakjeCards haakjes={found} label="Haakjes bij deze werkwijze" bewijzen={bewijzen} />
      )}
      {canMake && (
        <ButtonLink href={paths.nieuwHaakje(werkwijze.id)} kind="secondary">
          Maak een haakje
        </ButtonLink>
      )}
    </section>
  )
})
