import { paths } from '#src/paths/index.ts'
import { Icon } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { bovenaanProeftuin } from '#src/proeftuinen/pagina/places.ts'
import { listInProeftuin, type Regel } from './list.ts'
import { sayVolgde } from './navolging.ts'

/** What was followed in a proeftuin, for who may see that: ‘Volgde Zwolle, paste stap 2 aan’. */
export const watProeftuinVolgde = fill(bovenaanProeftuin, async ({ db, actor }, { id }) => {
  const navolgingen = await listInProeftuin(db, actor, id)
  return (
    navolgingen.length > 0 && (
      <div class="vonk-volgde">
        {navolgingen.map((regel) => (
          <Volgde {...regel} />
        ))}
      </div>
    )
  )
})

const Volgde = (regel: Regel) => (
  <p>
    <Icon name="git-branch" />
    <span>
      {sayVolgde(regel)}: <a href={paths.navolging(regel.id)}>{regel.gevolgd.titel}</a>
    </span>
  </p>
)
