import { paths } from '#src/paths/index.ts'
import { dot } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { bijOpbrengsten } from '#src/proeftuinen/pagina/places.ts'
import { may } from './policy.ts'
import { countAfspraken } from './queries.ts'

/** Below what it brought, for the team: how many there are. */
export const afsprakenOpProeftuin = fill(bijOpbrengsten, async ({ db, actor }, proeftuin) => {
  if (!actor || proeftuin.gestartOp === null || !may.list(actor, proeftuin)) return null
  const aantal = await countAfspraken(db, actor, proeftuin)
  if (aantal === 0 && !may.add(actor, proeftuin)) return null
  return (
    <p>
      <a href={aantal === 0 ? paths.nieuweAfspraak(proeftuin.id) : paths.afspraken(proeftuin.id)}>
        {aantal === 0 ? 'Schrijf op wat jullie afspreken' : 'Wat we afspraken en wat er kwam'}
      </a>
      {aantal > 0 && [dot, aantal === 1 ? 'één afspraak' : `${aantal} afspraken`]}
    </p>
  )
})
