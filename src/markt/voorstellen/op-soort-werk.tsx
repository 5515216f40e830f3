import { actiesBijSoortWerk, bijSoortWerk } from '#src/netwerk/categorieen/places.ts'
import { paths } from '#src/paths/index.ts'
import { ButtonLink } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { VoorstelRijen } from './cards.tsx'
import { Zoek } from './forms.ts'
import { listVoorstellen } from './list.ts'
import { may } from './policy.ts'

const hoogstens = 5

/** The last changed for a kind of work. */
export const voorstellenBijSoortWerk = fill(bijSoortWerk, async ({ db, actor }, { code, naam }) => {
  const { voorstellen } = await listVoorstellen(db, actor, Zoek.parse({ categorie: code }))
  if (voorstellen.length === 0) return null
  return {
    id: 'voorstellen',
    kop: 'Voorstellen',
    inhoud: (
      <>
        <VoorstelRijen
          voorstellen={voorstellen.slice(0, hoogstens)}
          label={`Voorstellen voor ${naam.toLowerCase()}`}
          level={3}
        />
        {voorstellen.length > hoogstens && (
          <p>
            <a href={paths.voorstellen({ categorie: code })}>
              Toon alle voorstellen voor {naam.toLowerCase()}
            </a>
          </p>
        )}
      </>
    ),
  }
})

export const voorstelBijSoortWerk = fill(
  actiesBijSoortWerk,
  ({ actor }, { code }) =>
    may.make(actor) && <ButtonLink href={paths.nieuwVoorstel(code)}>Doe een voorstel</ButtonLink>,
)
