import { actiesBijSoortWerk } from '#src/netwerk/categorieen/places.ts'
import { paths } from '#src/paths/index.ts'
import { ButtonLink } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { bijCategorie } from '#src/proeftuinen/overzicht/places.ts'
import { actiesOpProeftuin } from '#src/proeftuinen/pagina/places.ts'
import { may } from './policy.ts'

/** To a page of its own: that of the proeftuin is made once for many, and knows nobody. */
export const volgProeftuin = fill(
  actiesOpProeftuin,
  ({ actor }, { id }) =>
    may.follow(actor) && (
      <ButtonLink href={paths.volgen('proeftuinen', id)} kind="secondary">
        Volg deze proeftuin
      </ButtonLink>
    ),
)

/** Above the list of one kind of work; to a page of its own as well. */
export const volgCategorie = fill(
  bijCategorie,
  ({ actor }, { code, naam }) =>
    may.follow(actor) && (
      <p>
        <a href={paths.volgen('categorieen', code)}>Volg {naam.toLowerCase()}</a> en lees op Mijn Vonk wat er
        nieuw is.
      </p>
    ),
)

/** On the page of a kind of work itself. */
export const volgSoortWerk = fill(
  actiesBijSoortWerk,
  ({ actor }, { code, naam }) =>
    may.follow(actor) && (
      <ButtonLink href={paths.volgen('categorieen', code)} kind="secondary">
        Volg {naam.toLowerCase()}
      </ButtonLink>
    ),
)
