import { paths } from '#src/paths/index.ts'
import { Icon } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { dadenOpWerkwijze } from '#src/verspreiden/werkwijzen/places.ts'
import { may } from './policy.ts'
import { findSinds } from './queries.ts'

/** In other words than ‘Ik ga dit ook doen’, which stands above it: this is to read, not to do. */
export const volgWerkwijze = fill(dadenOpWerkwijze, async (asker, { id }) => {
  if (!may.follow(asker.actor)) return null
  const sinds = await findSinds(asker, { soort: 'werkwijzen', id })
  return (
    <>
      <Icon name="eye" />
      <a href={paths.volgen('werkwijzen', id)}>{sinds ? 'Je volgt' : 'Volg'} wat hier nieuw is</a>
    </>
  )
})
