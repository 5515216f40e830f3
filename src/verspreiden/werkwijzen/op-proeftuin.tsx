import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import { ButtonLink, Card } from '#src/platform/components/index.ts'
import { type Asker, fill } from '#src/platform/places.ts'
import { opProeftuin } from '#src/proeftuinen/pagina/places.ts'
import { may, visibleTo } from './policy.ts'

/** The werkwijzen that came of it, and the way to make one; for who is signed in: the page for visitors is made for many. */
export const werkwijzenOpProeftuin = fill(opProeftuin, async (asker, proeftuin) => {
  if (asker.actor === null) return null
  const kaarten = await listVan(asker, proeftuin.id)
  const mayMake = may.make(asker.actor, proeftuin)
  if (kaarten.length === 0 && !mayMake) return null
  return (
    <Card level={2} title={kaarten.length === 0 ? 'Help een ander op weg' : 'Hier kwam een werkwijze van'}>
      {kaarten.length > 0 && (
        <ul>
          {kaarten.map(({ id, titel }) => (
            <li>
              <a href={paths.werkwijze(id)}>{titel}</a>
            </li>
          ))}
        </ul>
      )}
      {mayMake && (
        <>
          {kaarten.length === 0 && <p>Zet op een rij wat je deed. Dan kan een ander het nadoen.</p>}
          <p class="vonk-acties">
            <ButtonLink href={paths.nieuweWerkwijze(proeftuin.id)} kind="secondary">
              Maak hier een werkwijze van
            </ButtonLink>
          </p>
        </>
      )}
    </Card>
  )
})

const listVan = ({ db, actor }: Asker, proeftuinId: string) => vanProeftuin(db, actor, { proeftuinId })

const vanProeftuin = builtOnce((db, actor, { proeftuinId }: { proeftuinId: string }) =>
  db
    .selectFrom('werkwijze as w')
    .select(['w.id', 'w.titel'])
    .where(visibleTo(actor))
    .where(
      sql<boolean>`w.id in (select b.werkwijze_id from werkwijze_bron b where b.proeftuin_id = ${proeftuinId})`,
    )
    .orderBy('w.gewijzigdOp', 'desc')
    .orderBy('w.id')
    .limit(5),
)
