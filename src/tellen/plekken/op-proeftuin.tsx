import { paths } from '#src/paths/index.ts'
import { dot } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { bijOpbrengsten } from '#src/proeftuinen/pagina/places.ts'
import { may } from './policy.ts'
import { countPlekken } from './queries.ts'

/** Below what it brought, for the team: how many places of work there are, and where they stand. */
export const plekkenOpProeftuin = fill(bijOpbrengsten, async ({ db, actor }, proeftuin) => {
  if (!actor || proeftuin.gestartOp === null || !may.list(actor, proeftuin)) return null
  const aantal = await countPlekken(db, actor, proeftuin)
  if (aantal === 0 && !may.add(actor, proeftuin)) return null
  return (
    <p>
      <a href={aantal === 0 ? paths.nieuwePlekken(proeftuin.id) : paths.plekken(proeftuin.id)}>
        {aantal === 0 ? 'Meld plekken die erdoor kwamen' : 'Plekken die erdoor kwamen'}
      </a>
      {aantal > 0 && [dot, aantal === 1 ? 'één plek' : `${aantal} plekken`]}
    </p>
  )
})
