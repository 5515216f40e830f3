import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { onderPlekken } from '#src/tellen/plekken/places.ts'
import { listVragen } from './contacten.ts'
import { standOf } from './kwartaalopgave.ts'
import { may } from './policy.ts'

/** Below the plekken: whom Vonk asks each quarter, and where an answer waits. */
export const kwartaalOnderPlekken = fill(onderPlekken, async ({ db, actor }, { proeftuin, plekken }) => {
  if (!actor || plekken.length === 0 || !may.list(actor, proeftuin)) return null
  const vragen = await listVragen(db, actor, proeftuin)
  const gevraagd = vragen.filter(({ contact }) => contact?.email).length
  const open = vragen.flatMap(({ opgaven }) => opgaven.filter((o) => standOf(o) === 'wacht'))
  const eigen = open.find(({ organisatieId }) => organisatieId === actor.organisatieId)
  return (
    <section aria-labelledby="kwartaal">
      <h2 id="kwartaal">Elk kwartaal één tik</h2>
      <p>
        {gevraagd === 0
          ? 'Vonk kan de werkgever elk kwartaal vragen of de plekken nog kloppen. Dan hoeft niemand eraan te denken.'
          : `Vonk vraagt ${gevraagd === 1 ? 'één werkgever' : `${gevraagd} werkgevers`} elk kwartaal of het nog klopt.`}{' '}
        <a href={paths.kwartaalvragen(proeftuin.id)}>Wie vragen we elk kwartaal?</a>
      </p>
      {eigen && (
        <p>
          <a href={paths.kwartaal(eigen.id)}>Zeg of jullie plekken nog kloppen</a>
        </p>
      )}
    </section>
  )
})
