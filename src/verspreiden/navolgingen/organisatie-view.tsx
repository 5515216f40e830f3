import { paths } from '#src/paths/index.ts'
import { Icon, Page, PageTitle, type Shell } from '#src/platform/components/index.ts'
import type { Regel } from './list.ts'
import { lotLabel, lotOf } from './navolging.ts'
import { Bewijsregel, lotIcon, lotKleur } from './parts.tsx'
import { hoogstens } from './spoor.ts'
import { bewijsIn, boomOf, type Knoop, organisatiesIn } from './spoor-boom.ts'
import { gevolgdPad, Spoorlijst, Spoortekening, spoorPad } from './spoor-parts.tsx'

type Props = { organisatie: { id: string; naam: string }; knopen: Knoop[]; volgt: Regel[] }

/** So many of what it follows stand on its own page; the rest is on the page of its vonkspoor. */
const getoond = 5

/** A section on the page of an organisation. Null where nobody followed anybody. */
export const OrganisatieSpoor = ({ organisatie, knopen, volgt }: Props) => {
  if (organisatiesIn(knopen) === 0 && volgt.length === 0) return null
  return (
    <section>
      <h2>Wie volgde wie</h2>
      <Tekening organisatie={organisatie} knopen={knopen} />
      {volgt.length > 0 && (
        <>
          <h3>Wat ze zelf volgen</h3>
          <Volgt regels={volgt.slice(0, getoond)} />
          {volgt.length > getoond && (
            <p>
              <a href={spoorPad({ soort: 'organisatie', id: organisatie.id })}>Alles wat ze volgen</a>
            </p>
          )}
        </>
      )}
    </section>
  )
}

const Tekening = ({ organisatie: { id, naam }, knopen }: Pick<Props, 'organisatie' | 'knopen'>) => (
  <Spoortekening
    gevolgd={{ soort: 'organisatie', id, titel: `Voorbeelden van ${naam}`, organisatie: naam }}
    knopen={knopen}
  />
)

const Volgt = ({ regels }: { regels: Regel[] }) => (
  <ul>
    {regels.map((regel) => {
      const lot = lotOf(regel)
      const { soort, id, titel } = regel.gevolgd
      return (
        <li>
          <a href={gevolgdPad[soort](id)}>{titel}</a>
          {regel.van && `, van ${regel.van}`}
          {regel.bij && `, bij ${regel.bij}`}{' '}
          <a class={`vonk-lot vonk-merk--${lotKleur[lot]}`} href={paths.navolging(regel.id)}>
            <Icon name={lotIcon[lot]} /> {lotLabel[lot]}
          </a>
        </li>
      )
    })}
  </ul>
)

/** All of it, on a page of its own. */
export const OrganisatieSpoorPage = (props: Props & { shell: Shell }) => {
  const { shell, organisatie, knopen, volgt } = props
  const aantal = organisatiesIn(knopen)
  return (
    <Page
      shell={shell}
      title="Wie volgde wie"
      back={[{ href: paths.organisatie(organisatie.id), label: organisatie.naam }]}
    >
      <PageTitle title="Wie volgde wie" lead={leadOf(props)} />
      {aantal > 0 && (
        <section>
          <h2>Wie hun voorbeelden volgt</h2>
          <Bewijsregel bewijs={bewijsIn(knopen)} />
          <Tekening organisatie={organisatie} knopen={knopen} />
          {knopen.length >= hoogstens && <p>Dit zijn de eerste {hoogstens}.</p>}
          <Spoorlijst tak={boomOf(knopen, { breed: 100, diep: 8 })} />
        </section>
      )}
      {volgt.length > 0 && (
        <section>
          <h2>Wat ze zelf volgen</h2>
          <Volgt regels={volgt} />
        </section>
      )}
    </Page>
  )
}

const leadOf = ({ organisatie, knopen, volgt }: Props) => {
  const aantal = organisatiesIn(knopen)
  if (aantal > 0)
    return aantal === 1
      ? `Eén organisatie volgt een voorbeeld van ${organisatie.naam}.`
      : `${aantal} organisaties volgen een voorbeeld van ${organisatie.naam}.`
  return volgt.length > 0
    ? `${organisatie.naam} volgt voorbeelden van anderen.`
    : `Van ${organisatie.naam} is nog geen voorbeeld gevolgd dat jij mag zien.`
}
