import { paths } from '#src/paths/index.ts'
import { ButtonLink, Card } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { opProeftuin } from '#src/proeftuinen/pagina/places.ts'
import { isClosedTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { listTitels } from './list.ts'
import { may } from './policy.ts'

/** At the side of a proeftuin: the haakjes that came of it, and the way to make one. */
export const haakjesOpProeftuin = fill(opProeftuin, async ({ db, actor }, p) => {
  const haakjes = await listTitels(db, actor, p.id)
  const eigen = p.rol !== null && p.rol !== 'leverancier'
  const canMake = p.gestartOp !== null && may.make(actor, { eigen, dicht: isClosedTo(actor, p) })
  if (haakjes.length === 0 && !canMake) return null
  return (
    <Card title="Haakjes" level={2}>
      {haakjes.length > 0 && (
        <ul>
          {haakjes.map(({ id, titel }) => (
            <li>
              <a href={paths.haakje(id)}>{titel}</a>
            </li>
          ))}
        </ul>
      )}
      {canMake && (
        <ButtonLink href={paths.nieuwHaakje(undefined, p.id)} kind="secondary">
          Maak een haakje
        </ButtonLink>
      )}
    </Card>
  )
})
